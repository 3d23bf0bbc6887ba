package org.defdip.linkeddata;

import java.util.List;
import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tables of the knowledge base, which refer to each other by slug. */
@Component
class CsvTables {

	private final ObjectProvider<CsvTableSource> sources;

	private final BilingualMessages wording;

	private final Memo<List<DictionaryEntry>> dictionary;

	CsvTables(ObjectProvider<CsvTableSource> sources, BilingualMessages wording, Edition edition) {
		this.sources = sources;
		this.wording = wording;
		this.dictionary = new Memo<>(edition, () -> all().stream().flatMap(this::explain).toList());
	}

	List<CsvTable<?>> all() {
		return this.sources.orderedStream().flatMap(CsvTableSource::tables).toList();
	}

	/** The meaning of each column of each table. */
	List<DictionaryEntry> dictionary() {
		return this.dictionary.get();
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
