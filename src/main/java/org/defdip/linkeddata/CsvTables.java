package org.defdip.linkeddata;

import java.util.List;
import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The tables of the knowledge base, which refer to each other by slug. */
@Component
class CsvTables {

	private final ObjectProvider<CsvTableSource> sources;

	private final BilingualMessages wording;

	private final SingletonSupplier<List<DictionaryEntry>> dictionary;

	CsvTables(ObjectProvider<CsvTableSource> sources, BilingualMessages wording) {
		this.sources = sources;
		this.wording = wording;
		this.dictionary = SingletonSupplier.of(() -> all().stream().flatMap(this::explain).toList());
	}

	List<CsvTable<?>> all() {
		return this.sources.orderedStream().flatMap(CsvTableSource::tables).toList();
	}

	/** The meaning of each column of each table. */
	List<DictionaryEntry> dictionary() {
		return this.dictionary.obtain();
	}

	private Stream<DictionaryEntry> explain(CsvTable<?> sheet) {
		return sheet.columns().stream().map((column) -> {
			String own = "data.column." + sheet.name() + "." + column.base();
			BilingualText meaning = (this.wording.ifAny(Language.EN, own) != null) ? this.wording.of(own)
					: this.wording.of("data.column." + column.base());
			return new DictionaryEntry(sheet.name(), column.name(), meaning);
		});
	}

	/** The meaning of a column. */
	public record DictionaryEntry(String sheet, String column, BilingualText meaning) {
	}

}
