package org.defdip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Invented definitions for measuring search with more content than the article has. Their
 * words are those of the corpus in the order of a Markov chain, so that words and phrases
 * are about as frequent as in the corpus. They are the same in each run.
 */
final class GeneratedDefinitions {

	private static final long SEED = 5;

	private static final int BATCH = 1_000;

	private static final int SHORTEST = 8;

	private static final int LONGEST = 24;

	private static final double ATTRIBUTED = 0.5;

	private final JdbcTemplate jdbc;

	private final Random random = new Random(SEED);

	private final List<Map<String, Object>> models;

	private final List<String> authors;

	private final List<String> concepts;

	private final Chain indonesian;

	private final Chain english;

	GeneratedDefinitions(DataSource corpus) {
		this.jdbc = new JdbcTemplate(corpus);
		this.models = this.jdbc.queryForList("select * from definition where not withdrawn order by number");
		this.authors = strings("select slug from author where not withdrawn order by slug");
		this.concepts = strings("select slug from concept where not withdrawn order by slug");
		this.indonesian = new Chain(texts("id"));
		this.english = new Chain(texts("en"));
	}

	/** Adds definitions until there are {@code total}. */
	void addUpTo(int total) {
		int last = this.models.stream()
			.mapToInt((model) -> (int) Objects.requireNonNull(model.get("NUMBER")))
			.max()
			.orElse(0);
		int missing = total - this.models.size();
		for (int done = 0; done < missing; done += BATCH) {
			add(last + done + 1, Math.min(BATCH, missing - done));
		}
	}

	private void add(int first, int count) {
		List<@Nullable Object[]> definitions = new ArrayList<>();
		List<Object[]> attributions = new ArrayList<>();
		for (int number = first; number < first + count; number++) {
			Map<String, Object> model = this.models.get(this.random.nextInt(this.models.size()));
			boolean attributed = this.random.nextDouble() < ATTRIBUTED;
			definitions.add(new @Nullable Object[] { number, oneOf(this.concepts), model.get("KIND"),
					attributed ? "EXPLICIT" : "UNATTRIBUTED", model.get("TERM_IN_SOURCE"),
					attributed ? this.indonesian.words(this.random) : null, this.indonesian.words(this.random),
					this.english.words(this.random), model.get("PERSPECTIVE"), model.get("PERIOD"),
					model.get("PASSAGE_SLUG"), model.get("SENTENCE_SLUG") });
			if (attributed) {
				attributions.add(new Object[] { number, 1, oneOf(this.authors) });
			}
		}
		this.jdbc.batchUpdate("""
				insert into definition (number, concept_slug, kind, attribution, term_in_source, quotation,
					rendering_id, rendering_en, perspective, period, passage_slug, sentence_slug)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", definitions);
		this.jdbc.batchUpdate(
				"insert into definition_author (definition_number, position, author_slug) values (?, ?, ?)",
				attributions);
	}

	/** Selects the first slugs often and the last ones rarely. */
	private String oneOf(List<String> slugs) {
		double share = this.random.nextDouble();
		return slugs.get((int) (slugs.size() * share * share));
	}

	private List<String> texts(String language) {
		return strings("""
				select rendering_%1$s from definition union all select gloss_%1$s from concept
				union all select paraphrase_%1$s from sentence union all select summary_%1$s from passage
				order by 1
				""".formatted(language));
	}

	private List<String> strings(String sql) {
		return this.jdbc.queryForList(sql, String.class);
	}

	/** Records which words follow each word. */
	private static final class Chain {

		private final List<String> beginnings = new ArrayList<>();

		private final Map<String, List<String>> next = new HashMap<>();

		Chain(List<String> texts) {
			for (String text : texts) {
				String[] words = text.split("\\s+");
				this.beginnings.add(words[0]);
				for (int i = 1; i < words.length; i++) {
					this.next.computeIfAbsent(words[i - 1], (word) -> new ArrayList<>()).add(words[i]);
				}
			}
		}

		String words(Random random) {
			int length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
			String word = beginning(random);
			StringBuilder words = new StringBuilder(word);
			for (int i = 1; i < length; i++) {
				List<String> followers = this.next.get(word);
				word = (followers != null) ? followers.get(random.nextInt(followers.size())) : beginning(random);
				words.append(' ').append(word);
			}
			return words.toString();
		}

		private String beginning(Random random) {
			return this.beginnings.get(random.nextInt(this.beginnings.size()));
		}

	}

}
