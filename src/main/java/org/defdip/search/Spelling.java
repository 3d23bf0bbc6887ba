package org.defdip.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

import org.springframework.stereotype.Component;

/**
 * Corrects queries by the words of the index, which are read when the first query needs
 * them and kept in memory.
 */
@Component
class Spelling {

	/** More documents would hardly add a word. */
	private static final int MOST_DOCUMENTS = 20_000;

	private static final int BATCH = 500;

	private final Memo<Vocabulary> vocabulary;

	Spelling(SearchIndex index, Edition edition) {
		this.vocabulary = new Memo<>(edition, () -> index.inSession(Spelling::read));
	}

	/** The query with misspelt words replaced; the same query if there are none. */
	ParsedQuery correct(ParsedQuery query, Language language) {
		return new Correction(this.vocabulary.get(), language).of(query, false);
	}

	/** Like {@link #correct}, and with rare words replaced by far more frequent ones. */
	ParsedQuery doubt(ParsedQuery query, Language language) {
		return new Correction(this.vocabulary.get(), language).of(query, true);
	}

	/** Words of the texts in {@code language} that resemble those of the query. */
	List<String> nearest(ParsedQuery query, Language language) {
		return new Correction(this.vocabulary.get(), language).similar(query);
	}

	private static Vocabulary read(SearchSession session) {
		Map<Language, List<String>> texts = new EnumMap<>(Language.class);
		List<String> people = new ArrayList<>();
		List<List<String>> collected = new ArrayList<>();
		List<String> fields = new ArrayList<>();
		for (TextField field : TextField.values()) {
			for (Language language : Language.values()) {
				boolean person = field == TextField.PERSON;
				if (!fields.contains(field.field(language))) {
					fields.add(field.field(language));
					collected.add(person ? people : texts.computeIfAbsent(language, (absent) -> new ArrayList<>()));
				}
			}
		}
		try (var scroll = session.search(SearchDocument.class)
			.select((projections) -> projections.composite()
				.from(fields.stream()
					.map((field) -> projections.field(field, String.class).list().toProjection())
					.toArray(SearchProjection<?>[]::new))
				.asList())
			.where((predicates) -> predicates.matchAll())
			.scroll(BATCH)) {
			int read = 0;
			for (var next = scroll.next(); next.hasHits() && read < MOST_DOCUMENTS; next = scroll.next()) {
				for (List<?> values : next.hits()) {
					for (int field = 0; field < fields.size(); field++) {
						((List<?>) values.get(field)).stream().map(String::valueOf).forEach(collected.get(field)::add);
					}
				}
				read += next.hits().size();
			}
		}
		return Vocabulary.of(texts, people);
	}

}
