package org.defdip.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.search.Highlighter.Excerpt;
import org.defdip.search.Hit.Marked;
import org.defdip.search.Hit.Reason;
import org.defdip.search.LuceneSearch.HitReading;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * Maps stored documents to hits and determines why they match. Only texts that are shown,
 * or that may be the reason of a match, are highlighted.
 */
class HitMapper implements HitReading<Hit> {

	private static final int LONGEST_SUMMARY = 300;

	private static final List<TextField> NAMES = List.of(TextField.TITLE, TextField.NAME, TextField.PERSON);

	private static final List<TextField> TEXTS = List.of(TextField.QUOTATION, TextField.LEAD, TextField.TEXT,
			TextField.SUBJECT);

	private final Language language;

	private final TermVectorCache vectors;

	HitMapper(Language language, TermVectorCache vectors) {
		this.vectors = vectors;
		this.language = language;
	}

	private List<Language> languages() {
		return List.of(this.language, this.language.other());
	}

	@Override
	public List<Hit> read(IndexSearcher searcher, List<Integer> numbers, LuceneQueryBuilder query) throws IOException {
		Map<Integer, Document> documents = new LinkedHashMap<>();
		StoredFields stored = searcher.storedFields();
		for (Integer number : numbers) {
			documents.put(number, stored.document(number));
		}
		try (IndexReader reader = this.vectors.wrap(searcher.getIndexReader())) {
			return hits(documents, new Highlighter(new IndexSearcher(reader), documents, query));
		}
	}

	private List<Hit> hits(Map<Integer, Document> documents, Highlighter highlighter) throws IOException {
		Set<Integer> numbers = documents.keySet();
		List<Excerpt> shown = new ArrayList<>(List.of(Excerpt.ofLabel(this.language)));
		languages().forEach((language) -> shown.add(Excerpt.of(TextField.LEAD, language, 2)));
		Map<Integer, Map<String, String>> marked = highlighter.highlight(numbers, shown);
		Map<Integer, Map<String, String>> names = highlighter
			.highlight(numbers.stream().filter((number) -> !labelShows(number, marked)).toList(), excerpts(NAMES));
		Map<Integer, Map<String, String>> texts = highlighter.highlight(numbers.stream()
			.filter((number) -> !summaryShows(number, documents, marked) && !names.containsKey(number))
			.toList(), excerpts(TEXTS));
		return numbers.stream()
			.map((number) -> hit(documents.getOrDefault(number, new Document()), of(number, marked), of(number, names),
					of(number, texts)))
			.toList();
	}

	private List<Excerpt> excerpts(List<TextField> fields) {
		return fields.stream()
			.flatMap((field) -> languages().stream().map((language) -> Excerpt.of(field, language, 1)))
			.collect(Collectors.toMap(Excerpt::field, Function.identity(), (first, same) -> first, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	private boolean labelShows(Integer number, Map<Integer, Map<String, String>> marked) {
		return of(number, marked).containsKey(Fields.label(this.language));
	}

	private boolean summaryShows(Integer number, Map<Integer, Document> documents,
			Map<Integer, Map<String, String>> marked) {
		Language language = leadLanguage(documents.getOrDefault(number, new Document()));
		return language != null && of(number, marked).containsKey(TextField.LEAD.field(language));
	}

	private static Map<String, String> of(Integer number, Map<Integer, Map<String, String>> highlights) {
		return highlights.getOrDefault(number, Map.of());
	}

	private Hit hit(Document stored, Map<String, String> marked, Map<String, String> names, Map<String, String> texts) {
		EntryKind kind = EntryKind.valueOf(stored.get(Fields.KIND).toUpperCase(Locale.ROOT));
		BilingualText name = new BilingualText(stored.get(Fields.label(Language.ID)),
				stored.get(Fields.label(Language.EN)));
		String label = marked.get(Fields.label(this.language));
		return new Hit(kind, new PagePath(stored.get(Fields.ADDRESS)), name,
				new Marked((label != null) ? label : escaped(name.in(this.language)), labelLanguage(stored)),
				summary(kind, stored, marked), reason(names, texts));
	}

	/**
	 * The other language if the label is in it, otherwise {@code null}. If no language is
	 * recorded, the label is in the other language if the thing has a title only there.
	 */
	private @Nullable Language labelLanguage(Document stored) {
		String known = stored.get(Fields.LABEL_LANGUAGE);
		boolean foreign = (known != null) ? known.equals(this.language.other().slug())
				: !has(stored, TextField.TITLE, this.language) && has(stored, TextField.TITLE, this.language.other());
		return foreign ? this.language.other() : null;
	}

	private static boolean has(Document stored, TextField field, Language language) {
		return stored.get(field.field(language)) != null;
	}

	private @Nullable Language leadLanguage(Document stored) {
		return languages().stream()
			.filter((language) -> has(stored, TextField.LEAD, language))
			.findFirst()
			.orElse(null);
	}

	private @Nullable Marked summary(EntryKind kind, Document stored, Map<String, String> marked) {
		Language language = leadLanguage(stored);
		if (language == null) {
			return null;
		}
		String field = TextField.LEAD.field(language);
		String html = marked.get(field);
		if (html == null) {
			String lead = (kind == EntryKind.LIST) ? String.join("; ", stored.getValues(field)) : stored.get(field);
			html = escaped(shortened(lead));
		}
		return new Marked(html, foreign(language));
	}

	private @Nullable Reason reason(Map<String, String> names, Map<String, String> texts) {
		for (TextField field : NAMES) {
			Reason reason = reason(field, names);
			if (reason != null) {
				return reason;
			}
		}
		for (TextField field : TEXTS) {
			Reason reason = reason(field, texts);
			if (reason != null) {
				return reason;
			}
		}
		return null;
	}

	private @Nullable Reason reason(TextField field, Map<String, String> marked) {
		for (Language language : languages()) {
			String html = marked.get(field.field(language));
			if (html != null) {
				return new Reason(field, new Marked(html, (field == TextField.PERSON) ? null : foreign(language)));
			}
		}
		return null;
	}

	private @Nullable Language foreign(Language language) {
		return (language == this.language) ? null : language;
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST_SUMMARY) {
			return text;
		}
		int end = text.lastIndexOf(' ', LONGEST_SUMMARY);
		return text.substring(0, (end > 0) ? end : LONGEST_SUMMARY) + "…";
	}

}
