package org.defdip.citation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.undercouch.citeproc.csl.CSLItemData;
import org.defdip.bibliography.Work;
import org.defdip.concept.Definition;
import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.PagePath;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Formats citations of definitions and works in the default style. */
@Component
public class ReadyCitations {

	private static final CitationStyle STYLE = CitationStyle.APA;

	private static final int MOST_KEPT = 10_000;

	private final References references;

	private final CitationChain citationChain;

	private final CitationFormatter formatter;

	private final Clock clock;

	/** The references to the documents, by the slugs of their records. */
	private final Memo<Map<Language, Map<String, CSLItemData>>> documents;

	/**
	 * The citations of the day, cached since formatting takes far longer than anything
	 * else.
	 */
	private final Memo<Cache<Dated, ReadyCitation>> kept;

	ReadyCitations(References references, CitationChain citationChain, CitationFormatter formatter, Clock clock,
			Edition edition) {
		this.references = references;
		this.citationChain = citationChain;
		this.formatter = formatter;
		this.clock = clock;
		this.documents = new Memo<>(edition,
				() -> Map.of(Language.ID, new ConcurrentHashMap<>(), Language.EN, new ConcurrentHashMap<>()));
		this.kept = new Memo<>(edition, Caffeine.newBuilder().maximumSize(MOST_KEPT)::build);
	}

	/**
	 * Cites each definition by its author, as cited in its document. The keys are the
	 * numbers of the definitions.
	 */
	public Map<Integer, ReadyCitation> of(Collection<Definition> definitions) {
		Map<Dated, Definition> asked = new LinkedHashMap<>();
		LocalDate day = LocalDate.now(this.clock);
		definitions.forEach((definition) -> asked.put(new Dated(definition.getAddress(), day), definition));
		Map<Integer, ReadyCitation> citations = new LinkedHashMap<>();
		this.kept.get()
			.getAll(asked.keySet(), (missing) -> set(asked, missing))
			.forEach((one, citation) -> citations.put(Objects.requireNonNull(asked.get(one)).getNumber(), citation));
		return citations;
	}

	private Map<Dated, ReadyCitation> set(Map<Dated, Definition> asked, Set<? extends Dated> missing) {
		List<Dated> keys = List.copyOf(missing);
		List<Definition> cited = keys.stream().map((key) -> Objects.requireNonNull(asked.get(key))).toList();
		TypesetCitations indonesian = set(cited, Language.ID);
		TypesetCitations english = set(cited, Language.EN);
		Map<Dated, ReadyCitation> citations = new HashMap<>();
		for (int i = 0; i < cited.size(); i++) {
			Definition definition = cited.get(i);
			citations.put(keys.get(i),
					new ReadyCitation(STYLE.slug(), plain(indonesian.inText().get(i), english.inText().get(i)),
							reference(definition),
							bilingual((language) -> this.citationChain.notes(definition, language))));
		}
		return citations;
	}

	/**
	 * The chain from the author of the definition to its document. It does not depend on
	 * a style or on the date.
	 */
	public BilingualText provenance(Definition definition) {
		return new BilingualText(provenance(definition, Language.ID), provenance(definition, Language.EN));
	}

	private String provenance(Definition definition, Language language) {
		return this.references.provenance(definition, document(definition, language), language);
	}

	private CSLItemData document(Definition definition, Language language) {
		return Objects.requireNonNull(this.documents.get().get(language))
			.computeIfAbsent(this.references.documentOf(definition),
					(slug) -> this.references.document(slug, language));
	}

	/** Cites a work from its record. */
	public ReadyCitation of(Work work) {
		return this.kept.get().get(new Dated(work.getAddress(), LocalDate.now(this.clock)), (missing) -> set(work));
	}

	private ReadyCitation set(Work work) {
		TypesetCitations indonesian = set(work, Language.ID);
		TypesetCitations english = set(work, Language.EN);
		return new ReadyCitation(STYLE.slug(), plain(indonesian.inText().get(0), english.inText().get(0)),
				plain(indonesian.works().get(0), english.works().get(0)),
				bilingual((language) -> List.of(this.references.certainty(work, language))));
	}

	private BilingualText reference(Definition definition) {
		return new BilingualText(reference(definition, Language.ID), reference(definition, Language.EN));
	}

	private String reference(Definition definition, Language language) {
		return plain(this.formatter.set(List.of(CitedReference.plain(document(definition, language))), STYLE, language)
			.works()
			.get(0));
	}

	private TypesetCitations set(List<Definition> definitions, Language language) {
		return this.formatter.set(definitions.stream()
			.map((definition) -> new CitedReference(document(definition, language),
					this.citationChain.chain(definition, STYLE, language),
					this.citationChain.passage(definition, language)))
			.toList(), STYLE, language);
	}

	private TypesetCitations set(Work work, Language language) {
		return this.formatter.set(List.of(CitedReference.plain(this.references.work(work, language))), STYLE, language);
	}

	private static BilingualText plain(String indonesian, String english) {
		return new BilingualText(plain(indonesian), plain(english));
	}

	private static String plain(String html) {
		return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", ""));
	}

	private static List<BilingualText> bilingual(Function<Language, List<String>> notes) {
		List<String> indonesian = notes.apply(Language.ID);
		List<String> english = notes.apply(Language.EN);
		return IntStream.range(0, indonesian.size())
			.mapToObj((i) -> new BilingualText(indonesian.get(i), english.get(i)))
			.toList();
	}

	/**
	 * A cache key. Citations depend on the day, since they contain the date of access.
	 */
	private record Dated(PagePath address, LocalDate day) {
	}

}
