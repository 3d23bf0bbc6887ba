package org.defdip.citation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.undercouch.citeproc.csl.CSLItemData;
import org.defdip.bibliography.Work;
import org.defdip.concept.Definition;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.HtmlUtils;

/** Cites definitions and works for those who want no choice of style. */
@Component
public class ReadyCitations {

	private static final CitationStyle STYLE = CitationStyle.APA;

	private static final int MOST_KEPT = 10_000;

	private final References references;

	private final CitationChain secondHand;

	private final CitationFormatter press;

	private final Clock clock;

	private final SingletonSupplier<Map<Language, CSLItemData>> articles;

	/** What has been set today, since to set it takes far longer than all else. */
	private final Cache<Dated, ReadyCitation> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	ReadyCitations(References references, CitationChain secondHand, CitationFormatter press, Clock clock) {
		this.references = references;
		this.secondHand = secondHand;
		this.press = press;
		this.clock = clock;
		this.articles = SingletonSupplier.of(() -> Map.of(Language.ID, references.article(Language.ID), Language.EN,
				references.article(Language.EN)));
	}

	/**
	 * Cites each definition by its own author, as cited in the article that was read, by
	 * its number.
	 */
	public Map<Integer, ReadyCitation> of(Collection<Definition> definitions) {
		Map<Dated, Definition> asked = new LinkedHashMap<>();
		LocalDate day = LocalDate.now(this.clock);
		definitions.forEach((definition) -> asked.put(new Dated(definition.getAddress(), day), definition));
		Map<Integer, ReadyCitation> citations = new LinkedHashMap<>();
		this.kept.getAll(asked.keySet(), (missing) -> set(asked, missing))
			.forEach((one, citation) -> citations.put(Objects.requireNonNull(asked.get(one)).getNumber(), citation));
		return citations;
	}

	private Map<Dated, ReadyCitation> set(Map<Dated, Definition> asked, Set<? extends Dated> missing) {
		List<Dated> keys = List.copyOf(missing);
		List<Definition> cited = keys.stream().map((key) -> Objects.requireNonNull(asked.get(key))).toList();
		TypesetCitations indonesian = set(cited, Language.ID);
		TypesetCitations english = set(cited, Language.EN);
		BilingualText reference = plain(indonesian.works().get(0), english.works().get(0));
		Map<Dated, ReadyCitation> citations = new HashMap<>();
		for (int i = 0; i < cited.size(); i++) {
			Definition definition = cited.get(i);
			citations.put(keys.get(i),
					new ReadyCitation(STYLE.slug(), plain(indonesian.inText().get(i), english.inText().get(i)),
							reference, bilingual((language) -> this.secondHand.notes(definition, language))));
		}
		return citations;
	}

	/**
	 * The way of a definition from its author to the article. It is in no style, and the
	 * same on every day.
	 */
	public BilingualText provenance(Definition definition) {
		Map<Language, CSLItemData> articles = this.articles.obtain();
		return new BilingualText(provenance(definition, articles, Language.ID),
				provenance(definition, articles, Language.EN));
	}

	private String provenance(Definition definition, Map<Language, CSLItemData> articles, Language language) {
		return this.references.provenance(definition, Objects.requireNonNull(articles.get(language)), language);
	}

	/** Cites a work by its record. */
	public ReadyCitation of(Work work) {
		return this.kept.get(new Dated(work.getAddress(), LocalDate.now(this.clock)), (missing) -> set(work));
	}

	private ReadyCitation set(Work work) {
		TypesetCitations indonesian = set(work, Language.ID);
		TypesetCitations english = set(work, Language.EN);
		return new ReadyCitation(STYLE.slug(), plain(indonesian.inText().get(0), english.inText().get(0)),
				plain(indonesian.works().get(0), english.works().get(0)),
				bilingual((language) -> List.of(this.references.certainty(work, language))));
	}

	private TypesetCitations set(List<Definition> definitions, Language language) {
		var article = this.references.article(language);
		return this.press.set(definitions.stream()
			.map((definition) -> new CitedReference(article, this.secondHand.chain(definition, STYLE, language),
					this.secondHand.passage(definition, language)))
			.toList(), STYLE, language);
	}

	private TypesetCitations set(Work work, Language language) {
		return this.press.set(List.of(CitedReference.plain(this.references.work(work, language))), STYLE, language);
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

	/** A thing on a day: a citation says when the article was seen on line. */
	private record Dated(PagePath address, LocalDate day) {
	}

}
