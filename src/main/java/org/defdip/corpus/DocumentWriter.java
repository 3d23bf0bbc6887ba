package org.defdip.corpus;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.defdip.corpus.Table.Row;
import org.jspecify.annotations.Nullable;

/** Writes the documents and all that their folders bring. */
class DocumentWriter {

	/** The article has the first position. */
	private static final int FIRST_POSITION = 2;

	/** The statutes first, then the others in this order. */
	private static final List<String> KINDS = List.of("statute", "regulation", "treaty", "official-paper", "book",
			"article", "thesis", "compilation");

	private static final Pattern CONCEPT_MARK = Pattern.compile("\\[\\[([a-z][a-z0-9-]*)(?:\\|[^\\[\\]|]+)?]]");

	private static final String SHIPPED_CONCEPTS = "select slug from shipped_thing where kind = 'concept'";

	private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

	private final Table table;

	DocumentWriter(Table table) {
		this.table = table;
	}

	void write(List<DocumentFolder> folders) {
		withdraw();
		List<DocumentFolder> sorted = folders.stream()
			.sorted(Comparator.comparingInt((DocumentFolder folder) -> KINDS.indexOf(folder.document().text("kind")))
				.thenComparing(DocumentFolder::slug))
			.toList();
		for (int index = 0; index < sorted.size(); index++) {
			document(sorted.get(index), FIRST_POSITION + index);
		}
		sorted.forEach((folder) -> folder.items("authors").forEach((slug, author) -> author(slug, author)));
		sorted.forEach((folder) -> folder.items("works").forEach((slug, work) -> work(slug, work)));
		sorted.forEach(this::passages);
		sorted.forEach((folder) -> folder.items("concepts").forEach((slug, concept) -> concept(slug, concept)));
		sorted.forEach((folder) -> folder.items("concepts").forEach((slug, concept) -> {
			neighbours(slug, concept);
			mentions(slug, concept.nested("paragraph"));
		}));
		sorted.forEach((folder) -> folder.items("passages")
			.forEach((place, passage) -> passage.texts("concepts")
				.forEach((concept) -> treatedIn(concept, passage.passage(place)))));
		sorted.forEach((folder) -> folder.items("definitions")
			.forEach((number, definition) -> definition(Integer.valueOf(number), definition)));
		sorted.forEach((folder) -> folder.list("labels").forEach(this::label));
		sorted.forEach((folder) -> folder.list("additions").forEach(this::addition));
		sorted.forEach((folder) -> folder.items("timeline").forEach((slug, entry) -> timelineEntry(slug, entry)));
	}

	/**
	 * Removes what the folders brought before. What has a page of its own counts as
	 * withdrawn until they bring it again.
	 */
	private void withdraw() {
		for (String rows : List.of("addition", "concept_relation where passage_slug like '%:%'",
				"concept_passage where passage_slug like '%:%' or concept_slug in (" + SHIPPED_CONCEPTS + ")",
				"concept_broader where concept_slug in (" + SHIPPED_CONCEPTS + ")",
				"concept_related where concept_slug in (" + SHIPPED_CONCEPTS + ")",
				"concept_related where related_slug in (" + SHIPPED_CONCEPTS + ")",
				"concept_mention where concept_slug in (" + SHIPPED_CONCEPTS + ")",
				"alternative_label_passage where label_slug like '%:%'", "alternative_label where slug like '%:%'",
				"timeline_entry_passage where entry_slug like '%:%'",
				"timeline_entry_subject where entry_slug like '%:%'", "timeline_entry where slug like '%:%'")) {
			run("delete from " + rows);
		}
		for (String kind : List.of("author", "work", "concept")) {
			run("update %s set withdrawn = true where slug in (select slug from shipped_thing where kind = '%s')"
				.formatted(kind, kind));
		}
		run("update definition set withdrawn = true where passage_slug like '%:%'");
		run("update passage set withdrawn = true where slug like '%:%'");
		run("update source_document set withdrawn = true where slug in (select document_slug from shipped_thing)");
		run("delete from shipped_thing");
	}

	private void run(String statement) {
		this.table.jdbc().sql(statement).update();
	}

	private void ship(String kind, String slug, String document) {
		this.table.put("shipped_thing", Map.of("kind", kind, "slug", slug), new Row().set("document_slug", document));
	}

	private void document(DocumentFolder folder, int position) {
		Item item = folder.document();
		this.table.put("source_document", Map.of("slug", folder.slug()),
				new Row().set("position", position)
					.set("kind", item.constant("kind"))
					.set("work_slug", item.text("work"))
					.both("short_title", item.nested("short"))
					.set("language", item.text("language"))
					.set("places", item.constant("places"))
					.set("official", item.flag("official"))
					.set("reading", item.constant("reading"))
					.both("worth", item.nested("worth"))
					.both("rights", item.nested("rights"))
					.any("status", item.nested("status"))
					.any("missing", item.nested("missing"))
					.set("withdrawn", false));
		ship("document", folder.slug(), folder.slug());
	}

	private void author(String slug, Item item) {
		this.table.put("author", Map.of("slug", slug),
				new Row().set("kind", item.constant("kind"))
					.set("name", item.nested("name").text("id"))
					.set("name_en", item.nested("name").text("en"))
					.set("sort_name", item.nested("sort_name").text("id"))
					.set("identified", item.flag("identified"))
					.both("role", item.nested("role"))
					.both("part", item.nested("part"))
					.any("note", item.nested("note"))
					.set("withdrawn", false));
		ship("author", slug, item.document());
	}

	private void work(String slug, Item item) {
		Row row = new Row().set("type", item.constant("type"))
			.copy(item, "title", "container_title", "collection_title", "collection_number", "volume", "issue", "pages",
					"number", "supplement", "jurisdiction", "publisher", "publisher_place", "genre", "language", "isbn",
					"doi", "url")
			.any("translated_title", item.nested("title_translated"))
			.set("certainty", item.constant("certainty"))
			.both("note", item.nested("note"))
			.set("withdrawn", false);
		String issued = item.optional("issued");
		if (issued != null) {
			issued(row, issued, item);
		}
		this.table.put("work", Map.of("slug", slug), row, new Row().set("cited", false).set("link_certain", true));
		ship("work", slug, item.document());
		this.table.remove("work_contributor", "work_slug", slug);
		int position = 0;
		for (Item contributor : item.items("contributors").toList()) {
			this.table.add("work_contributor",
					new Row().set("work_slug", slug)
						.set("position", ++position)
						.set("role", contributor.constant("role"))
						.set("author_slug", contributor.optional("author"))
						.copy(contributor, "family", "given", "literal")
						.values());
		}
	}

	private static void issued(Row row, String issued, Item item) {
		Matcher date = DATE.matcher(issued);
		if (!date.matches()) {
			throw new IllegalStateException(item.origin() + " is not a date: " + issued);
		}
		row.set("issued_year", number(date.group(1)))
			.set("issued_month", number(date.group(2)))
			.set("issued_day", number(date.group(3)));
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	private void passages(DocumentFolder folder) {
		int position = 0;
		for (Map.Entry<String, Item> passage : folder.items("passages").entrySet()) {
			Item item = passage.getValue();
			this.table.put("passage", Map.of("slug", item.passage(passage.getKey())),
					new Row().set("document_slug", folder.slug())
						.set("place", passage.getKey())
						.set("position", ++position)
						.set("kind", "PROVISION")
						.both("name", item.nested("name"))
						.both("summary", item.nested("summary"))
						.set("wording", item.optional("text"))
						.set("withdrawn", false));
		}
	}

	private void concept(String slug, Item item) {
		this.table.put("concept", Map.of("slug", slug),
				new Row().set("kind", item.constant("kind"))
					.both("label", item.nested("label"))
					.set("label_id_language", "ID")
					.both("gloss", item.nested("gloss"))
					.set("withdrawn", false));
		ship("concept", slug, item.document());
		Item paragraph = item.nested("paragraph");
		this.table.put("concept_text", Map.of("concept_slug", slug),
				new Row().any("working_definition", item.nested("working_definition")).both("article", paragraph));
		item.passages("passages").forEach((passage) -> treatedIn(slug, passage));
		item.items("alternative_labels").forEach((label) -> alternativeLabel(slug, label));
	}

	private void treatedIn(String concept, String passage) {
		this.table.put("concept_passage", Map.of("concept_slug", concept, "passage_slug", passage),
				new Row().set("literal", true));
	}

	private void mentions(String concept, Item paragraph) {
		Set<String> mentioned = new LinkedHashSet<>();
		Stream.of("id", "en")
			.forEach((language) -> CONCEPT_MARK.matcher(paragraph.text(language))
				.results()
				.map((mark) -> mark.group(1))
				.filter((slug) -> !slug.matches("[dp]\\d+") && !slug.equals(concept))
				.forEach(mentioned::add));
		for (String slug : mentioned) {
			if (exists("concept", slug)
					&& !exists(concept, slug, "concept_mention", "concept_slug", "mentioned_slug")) {
				this.table.add("concept_mention",
						new Row().set("concept_slug", concept).set("mentioned_slug", slug).values());
			}
		}
	}

	private boolean exists(String table, String slug) {
		return this.table.jdbc()
			.sql("select count(*) from %s where slug = ?".formatted(table))
			.param(slug)
			.query(Integer.class)
			.single() > 0;
	}

	private boolean exists(String first, String second, String table, String firstColumn, String secondColumn) {
		return this.table.jdbc()
			.sql("select count(*) from %s where %s = ? and %s = ?".formatted(table, firstColumn, secondColumn))
			.params(first, second)
			.query(Integer.class)
			.single() > 0;
	}

	private void alternativeLabel(String concept, Item item) {
		String words = item.text("words");
		this.table.jdbc().sql("""
				delete from alternative_label_passage where label_slug in
				    (select slug from alternative_label where concept_slug = ? and words = ?)
				""").params(concept, words).update();
		this.table.jdbc()
			.sql("delete from alternative_label where concept_slug = ? and words = ?")
			.params(concept, words)
			.update();
		int position = this.table.jdbc()
			.sql("select coalesce(max(position), 0) + 1 from alternative_label where concept_slug = ?")
			.param(concept)
			.query(Integer.class)
			.single();
		String slug = item.document() + ":" + concept + "-" + position;
		this.table.add("alternative_label",
				new Row().set("slug", slug)
					.set("concept_slug", concept)
					.set("position", position)
					.set("words", words)
					.set("language", item.constant("language"))
					.set("kind", item.constant("kind"))
					.any("note", item.nested("note"))
					.values());
		item.passages("passages")
			.forEach((passage) -> this.table.add("alternative_label_passage",
					new Row().set("label_slug", slug).set("passage_slug", passage).values()));
	}

	private void neighbours(String slug, Item item) {
		item.texts("broader")
			.filter((broader) -> !exists(slug, broader, "concept_broader", "concept_slug", "broader_slug"))
			.forEach((broader) -> this.table.add("concept_broader",
					new Row().set("concept_slug", slug).set("broader_slug", broader).values()));
		item.texts("see_also").forEach((related) -> {
			related(slug, related);
			related(related, slug);
		});
		item.items("related").forEach((relation) -> relation(slug, relation));
	}

	private void related(String slug, String other) {
		if (!exists(slug, other, "concept_related", "concept_slug", "related_slug")) {
			this.table.add("concept_related", new Row().set("concept_slug", slug).set("related_slug", other).values());
		}
	}

	private void relation(String subject, Item item) {
		String object = item.optional("target");
		int position = next("concept_relation");
		this.table.add("concept_relation",
				new Row().set("slug", item.document() + ":" + position)
					.set("position", position)
					.set("type_slug", item.text("type"))
					.set("subject_slug", subject)
					.set("object_slug", object)
					.any("object", item.nested("target_words"))
					.any("wording", item.nested("wording"))
					.any("inverse_wording", item.nested("inverse_wording"))
					.set("passage_slug", item.passage(item.text("passage")))
					.any("note", item.nested("note"))
					.values());
	}

	private void definition(int number, Item item) {
		String language = item.text("language");
		String words = item.text("text");
		Row row = new Row().set("concept_slug", item.text("concept"))
			.set("kind", item.constant("kind"))
			.set("attribution", item.constant("attribution"))
			.any("attribution_note", item.nested("attribution_note"))
			.set("work_slug", item.optional("work"))
			.set("term_in_source", item.text("term"))
			.set("term_language", language.toUpperCase(Locale.ROOT))
			.set("quotation", words)
			.set("quotation_language", language.toUpperCase(Locale.ROOT))
			.set("wording", item.constant("certainty").replace("COMPARED_TWO_COPIES", "COMPARED"))
			.set("perspective", item.constant("perspective"))
			.any("perspective_note", item.nested("perspective_note"))
			.set("period", item.constant("period"))
			.any("period_note", item.nested("period_note"))
			.set("passage_slug", item.passage(item.text("place")))
			.any("note", item.nested("note"))
			.set("withdrawn", false);
		Item rendering = item.nested("rendering");
		for (String other : List.of("id", "en")) {
			row.set("rendering_" + other, other.equals(language) ? words : rendering.text(other));
		}
		this.table.put("definition", Map.of("number", number), row);
		this.table.remove("definition_author", "definition_number", number);
		int position = 0;
		for (String author : item.texts("authors").toList()) {
			this.table.add("definition_author",
					new Row().set("definition_number", number)
						.set("position", ++position)
						.set("author_slug", author)
						.values());
		}
		this.table.remove("definition_dimension", "definition_number", number);
		this.table.remove("definition_coding", "definition_number", number);
		if (item.has("coding")) {
			coding(number, item.nested("coding"));
		}
	}

	private void coding(int number, Item coding) {
		this.table.add("definition_coding",
				new Row().set("definition_number", number).any("note", coding.nested("note")).values());
		Item dimensions = coding.nested("dimensions");
		dimensions.fields().keySet().forEach((dimension) -> {
			Item codes = dimensions.nested(String.valueOf(dimension));
			codes.fields()
				.keySet()
				.forEach((code) -> this.table.add("definition_dimension",
						new Row().set("definition_number", number)
							.set("dimension", String.valueOf(dimension).toUpperCase(Locale.ROOT))
							.set("code", code)
							.any("words", codes.nested(String.valueOf(code)))
							.values()));
		});
	}

	private void label(Item item) {
		alternativeLabel(slugOf(item.text("target")), item);
	}

	private static String slugOf(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

	/** Adds a paragraph to the page of a concept, a character or a definition. */
	private void addition(Item item) {
		int position = next("addition");
		Item paragraph = item.nested("paragraph");
		this.table.add("addition",
				new Row().set("slug", item.document() + ":" + position)
					.set("document_slug", item.document())
					.set("position", position)
					.set("target", item.text("target"))
					.both("paragraph", paragraph)
					.values());
		if (item.text("target").startsWith("/concepts/")) {
			mentions(slugOf(item.text("target")), paragraph);
		}
	}

	private int next(String table) {
		return this.table.jdbc()
			.sql("select coalesce(max(position), 0) + 1 from " + table)
			.query(Integer.class)
			.single();
	}

	/** Adds an entry after those of its era that are not later. */
	private void timelineEntry(String key, Item item) {
		String slug = item.document() + ":" + key;
		String era = item.constant("era");
		Integer year = number(item.text("original_year"));
		int position = this.table.jdbc()
			.sql("""
					select coalesce((select max(position) + 1 from timeline_entry where era = :era and original_year <= :year),
						(select min(position) from timeline_entry where era = :era))
					""")
			.param("era", era)
			.param("year", year)
			.query(Integer.class)
			.single();
		this.table.jdbc()
			.sql("update timeline_entry set position = position + 1 where position >= ?")
			.param(position)
			.update();
		this.table.add("timeline_entry",
				new Row().set("slug", slug)
					.set("position", position)
					.set("era", era)
					.set("origin", item.constant("origin"))
					.both("period", item.nested("period"))
					.both("statement", item.nested("statement"))
					.set("original_year", year)
					.values());
		item.passages("passages")
			.forEach((passage) -> this.table.add("timeline_entry_passage",
					new Row().set("entry_slug", slug).set("passage_slug", passage).values()));
		item.texts("subjects")
			.forEach((subject) -> this.table.add("timeline_entry_subject",
					new Row().set("entry_slug", slug).set("address", subject).values()));
	}

}
