package org.defdip.concept;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

/**
 * The conditions that a filter puts on definitions, as JPQL on {@code Definition d}.
 *
 * @param clauses by the name of the request parameter that asks for them; no clause holds
 * a reader's words
 * @param values the readers' words, by the names the clauses have for them
 */
record DefinitionConditions(Map<String, String> clauses, Map<String, Object> values) {

	private static final int MOST_WORDS = 8;

	private static final String HAS_WORD = """
			(lower(d.rendering.id) like :%1$s escape '!' or lower(d.rendering.en) like :%1$s escape '!'
			or lower(d.quotation) like :%1$s escape '!' or lower(d.termInSource) like :%1$s escape '!'
			or lower(d.concept.label.id) like :%1$s escape '!' or lower(d.concept.label.en) like :%1$s escape '!'
			or lower(w.title) like :%1$s escape '!'
			or exists (select n.slug from d.authors n left join AuthorSpelling s on s.author = n
				where lower(n.name) like :%1$s escape '!' or lower(s.form) like :%1$s escape '!'))""";

	static DefinitionConditions of(DefinitionFilter filter) {
		Map<String, String> clauses = new LinkedHashMap<>();
		Map<String, Object> values = new LinkedHashMap<>();
		if (DefinitionFilter.UNATTRIBUTED.equals(filter.author())) {
			clauses.put("author", "a is null");
		}
		else if (filter.author() != null) {
			clauses.put("author", "a.slug = :author");
			values.put("author", filter.author());
		}
		if (filter.concept() != null) {
			clauses.put("concept", "d.concept.slug = :concept");
			values.put("concept", filter.concept());
		}
		if (filter.attribution() != null) {
			clauses.put("attribution", "d.attribution = :attribution");
			values.put("attribution", filter.attribution());
		}
		if (filter.kind() != null) {
			clauses.put("kind", "d.kind = :kind");
			values.put("kind", filter.kind());
		}
		if (filter.perspective() != null) {
			clauses.put("perspective", "d.perspective = :perspective");
			values.put("perspective", filter.perspective());
		}
		if (filter.period() != null) {
			clauses.put("period", "d.period = :period");
			values.put("period", filter.period());
		}
		if (filter.q() != null) {
			String[] words = filter.q().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS);
			for (int i = 0; i < words.length; i++) {
				clauses.put("q" + i, HAS_WORD.formatted("word" + i));
				values.put("word" + i, "%" + words[i].replaceAll("[!%_]", "!$0") + "%");
			}
		}
		return new DefinitionConditions(clauses, values);
	}

	/** The same but for what the request parameter {@code name} asks. */
	DefinitionConditions without(String name) {
		Map<String, String> clauses = new LinkedHashMap<>(this.clauses);
		Map<String, Object> values = new LinkedHashMap<>(this.values);
		clauses.remove(name);
		values.remove(name);
		return new DefinitionConditions(clauses, values);
	}

	TypedQuery<Tuple> query(EntityManager entityManager, String selection, String ending) {
		String where = this.clauses.isEmpty() ? "" : "where " + String.join(" and ", this.clauses.values());
		TypedQuery<Tuple> query = entityManager
			.createQuery("select %s from Definition d left join d.authors a left join d.work w %s %s"
				.formatted(selection, where, ending), Tuple.class);
		this.values.forEach(query::setParameter);
		return query;
	}

}
