package org.defdip.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.Work;
import org.defdip.concept.Comparison.Cell;
import org.defdip.core.CsvForm;
import org.defdip.core.Language;
import org.defdip.core.Slugged;
import org.defdip.source.PassageIndex;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a comparison as CSV, with one line per definition and one column per code. */
@Component
class ComparisonCsv {

	private static final List<String> COLUMNS = List.of("definition", "concept", "author", "work", "year", "via",
			"attribution", "quotation", "rendering", "perspective", "passage");

	private final PassageIndex passages;

	private final MessageSource messages;

	ComparisonCsv(PassageIndex passages, MessageSource messages) {
		this.passages = passages;
		this.messages = messages;
	}

	/** Writes the comparison with headings in {@code language}. */
	byte[] write(Comparison comparison, CsvForm form, Language language) {
		List<List<@Nullable String>> lines = new ArrayList<>();
		lines.add(new ArrayList<>(headings(language)));
		for (int i = 0; i < comparison.definitions().size(); i++) {
			lines.add(line(comparison, i, language));
		}
		return form.write(lines, language);
	}

	private List<String> headings(Language language) {
		List<String> headings = new ArrayList<>();
		COLUMNS.forEach((column) -> headings.add(message("comparison.row." + column, language)));
		for (Dimension dimension : Dimension.values()) {
			String name = "dimension." + dimension.slug();
			dimension.answerable()
				.forEach((code) -> headings.add(message(name, language) + ": " + message(name + "." + code, language)));
			headings.add(message(name, language) + ": " + message("comparison.words", language));
		}
		return headings;
	}

	private List<@Nullable String> line(Comparison comparison, int index, Language language) {
		Definition definition = comparison.definitions().get(index);
		List<@Nullable String> line = new ArrayList<>();
		line.add(String.valueOf(definition.getNumber()));
		line.add(definition.getConcept().getLabel().in(language));
		line.add(definition.getAuthors()
			.stream()
			.map((author) -> author.getName(language))
			.collect(Collectors.joining("; ")));
		Work work = definition.getWork();
		line.add((work != null) ? work.getShortTitle() : null);
		line.add((work != null && work.getIssuedYear() != null) ? work.getIssuedYear().toString() : null);
		line.add((definition.getVia() != null) ? definition.getVia().getName(language) : null);
		line.add(message("attribution." + definition.getAttributionSlug(), language));
		line.add(definition.getQuotation());
		line.add(definition.getRendering().in(language));
		line.add(message("perspective.", definition.getPerspective(), language));
		line.add(this.passages.get(definition.getPassage()).label().in(language));
		for (Dimension dimension : Dimension.values()) {
			List<Comparison.Row> rows = comparison.rows(dimension);
			rows.forEach((row) -> line.add(message("comparison.answer.", row.cells().get(index).answer(), language)));
			line.add(rows.stream()
				.flatMap((row) -> words(dimension, row.code(), row.cells().get(index), language))
				.collect(Collectors.joining("; ")));
		}
		return line;
	}

	/** Returns a code with the words on which it rests. */
	private Stream<String> words(Dimension dimension, String code, Cell cell, Language language) {
		return Stream.ofNullable(cell.words())
			.map((words) -> message("dimension." + dimension.slug() + "." + code, language) + ": "
					+ words.in(language));
	}

	private String message(String prefix, Slugged code, Language language) {
		return message(prefix + code.slug(), language);
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

}
