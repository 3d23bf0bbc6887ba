package org.defdip.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.defdip.concept.Concept;
import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.PagePath;
import org.defdip.search.LuceneSearch.Found;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Suggests things that have a page as the reader types: core concepts first, then the
 * things that others refer to most. The names are kept in memory.
 */
@Component
public class Autocomplete {

	/** The kinds of things that are suggested. */
	static final Set<EntryKind> COMPLETED = EnumSet.of(EntryKind.CONCEPT, EntryKind.CHARACTER, EntryKind.INSTRUMENT,
			EntryKind.AUTHOR, EntryKind.WORK, EntryKind.LIST, EntryKind.ESSAY);

	static final int SHORTEST = 2;

	private static final int MOST = 8;

	private static final int MOST_THINGS = 100_000;

	private static final Comparator<Match> ORDER = Comparator.comparing((Match match) -> !match.whole())
		.thenComparing((match) -> !match.thing().core())
		.thenComparing((match) -> match.thing().references(), Comparator.reverseOrder())
		.thenComparing((match) -> !match.atStart())
		.thenComparing((match) -> match.suggestion().begun().length())
		.thenComparing((match) -> match.suggestion().address().path());

	private final LuceneSearch search;

	private final Memo<NavigableMap<String, List<Thing>>> things;

	Autocomplete(LuceneSearch search, Edition edition) {
		this.search = search;
		this.things = new Memo<>(edition, this::byWord);
	}

	/** The most important things with a name that begins with {@code typed}. */
	public List<Suggestion> of(@Nullable String typed, Language language) {
		return of(typed, language, false);
	}

	/**
	 * Like {@link #of(String, Language)}, on request without authors who have no
	 * definition.
	 */
	List<Suggestion> of(@Nullable String typed, Language language, boolean defining) {
		Name beginning = Name.of(ParsedQuery.of(typed).asked());
		if (beginning.folded().length() < SHORTEST) {
			return List.of();
		}
		return candidates(beginning).stream()
			.filter((thing) -> !defining || thing.kind() != EntryKind.AUTHOR || thing.definitions() > 0)
			.map((thing) -> match(thing, beginning, language))
			.filter(Objects::nonNull)
			.sorted(ORDER)
			.limit(MOST)
			.map(Match::suggestion)
			.toList();
	}

	/** The things with a name of which a word begins like the first typed word. */
	private Set<Thing> candidates(Name typed) {
		Set<Thing> candidates = new LinkedHashSet<>();
		for (String spelling : new TreeSet<>(List.of(typed.folded(), typed.key()))) {
			String first = spelling.split(" ")[0];
			this.things.get().subMap(first, first + Character.MAX_VALUE).values().forEach(candidates::addAll);
		}
		return candidates;
	}

	private static @Nullable Match match(Thing thing, Name typed, Language language) {
		String label = thing.label().in(language);
		return Stream.concat(Stream.ofNullable(thing.labels().get(language)), thing.names().stream())
			.filter((name) -> name.isCompletionOf(typed))
			.findFirst()
			.map((name) -> new Match(thing,
					new Suggestion(thing.kind(), thing.address(), thing.label(), label,
							name.words().equals(label) ? null : name.words()),
					name.beginsWith(typed), name.isSameAs(typed)))
			.orElse(null);
	}

	/** The things by each word of their names. */
	private NavigableMap<String, List<Thing>> byWord() {
		ParsedQuery all = ParsedQuery.of(null);
		Found<Integer> references = this.search.findExactly(new SearchQuery(null, all, false, Map.of(), null, null),
				(searcher, hits, query) -> hits, true, 0, 0, List.of(Fields.AUTHOR, Fields.CONCEPT));
		Found<Integer> definitions = this.search.findExactly(
				new SearchQuery(EntryKind.DEFINITION, all, false, Map.of(), null, null),
				(searcher, hits, query) -> hits, true, 0, 0, List.of(Fields.AUTHOR));
		NavigableMap<String, List<Thing>> byWord = new TreeMap<>();
		for (EntryKind kind : COMPLETED) {
			this.search
				.findExactly(new SearchQuery(kind, all, false, Map.of(), null, null),
						(searcher, hits, query) -> things(searcher, hits, references, definitions), true, 0,
						MOST_THINGS, List.of())
				.hits()
				.forEach((thing) -> thing.words()
					.forEach((word) -> byWord.computeIfAbsent(word, (absent) -> new ArrayList<>()).add(thing)));
		}
		return byWord;
	}

	private static List<Thing> things(IndexSearcher searcher, List<Integer> hits, Found<?> references,
			Found<?> definitions) throws IOException {
		List<Thing> things = new ArrayList<>();
		StoredFields stored = searcher.storedFields();
		for (Integer hit : hits) {
			things.add(thing(stored.document(hit), references, definitions));
		}
		return things;
	}

	private static Thing thing(Document stored, Found<?> references, Found<?> definitions) {
		EntryKind kind = EntryKind.valueOf(stored.get(Fields.KIND).toUpperCase(Locale.ROOT));
		BilingualText label = new BilingualText(stored.get(Fields.label(Language.ID)),
				stored.get(Fields.label(Language.EN)));
		List<Name> names = Stream.of(TextField.NAME, TextField.PERSON, TextField.TITLE)
			.filter((field) -> field != TextField.PERSON || kind == EntryKind.AUTHOR)
			.flatMap((field) -> Stream.of(Language.values()).map(field::field))
			.distinct()
			.flatMap((field) -> Stream.of(stored.getValues(field)))
			.distinct()
			.map(Name::of)
			.toList();
		String author = (kind == EntryKind.AUTHOR) ? stored.get(Fields.AUTHOR) : null;
		String concept = (stored.get(Fields.CONCEPT_KIND) != null) ? stored.get(Fields.CONCEPT) : null;
		long referring = (author != null) ? references.count(Fields.AUTHOR, author)
				: (concept != null) ? references.count(Fields.CONCEPT, concept) : 0;
		return new Thing(kind, new PagePath(stored.get(Fields.ADDRESS)), label,
				Map.of(Language.ID, Name.of(label.in(Language.ID)), Language.EN, Name.of(label.in(Language.EN))), names,
				Concept.Kind.CORE.slug().equals(stored.get(Fields.CONCEPT_KIND)), referring,
				(author != null) ? definitions.count(Fields.AUTHOR, author) : 0);
	}

	/**
	 * A thing that is suggested.
	 *
	 * @param references the number of things that refer to it
	 * @param definitions the number of definitions by this author
	 */
	private record Thing(EntryKind kind, PagePath address, BilingualText label, Map<Language, Name> labels,
			List<Name> names, boolean core, long references, long definitions) {

		Set<String> words() {
			return Stream.concat(this.labels.values().stream(), this.names.stream())
				.flatMap((name) -> Stream.of(name.folded(), name.key()))
				.flatMap((name) -> Stream.of(name.split(" ")))
				.collect(Collectors.toSet());
		}

	}

	/**
	 * A suggestion, whether its name begins with the typed text rather than only one of
	 * its words, and whether it is the typed text.
	 */
	private record Match(Thing thing, Suggestion suggestion, boolean atStart, boolean whole) {
	}

	/**
	 * A name or the typed beginning of one.
	 *
	 * @param folded the words as typed, folded
	 * @param key the words with spelling variants normalised
	 */
	private record Name(String words, String folded, String key) {

		static Name of(String words) {
			return new Name(words, Analysis.folded(words), Analysis.key(words));
		}

		boolean isSameAs(Name typed) {
			return this.folded.equals(typed.folded) || this.key.equals(typed.key);
		}

		boolean beginsWith(Name typed) {
			return this.folded.startsWith(typed.folded) || this.key.startsWith(typed.key);
		}

		/** Whether each word of {@code typed} is a prefix of a word of this. */
		boolean isCompletionOf(Name typed) {
			return Stream.of(this.folded, this.key)
				.map((spelling) -> spelling.split(" "))
				.anyMatch((words) -> Stream.of(typed.folded, typed.key)
					.anyMatch((begun) -> Stream.of(begun.split(" "))
						.allMatch((word) -> Stream.of(words).anyMatch((it) -> it.startsWith(word)))));
		}

	}

}
