package org.defdip.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.defdip.Corpus;
import org.defdip.concept.Definition;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.search.Facet.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The list of definitions with its filters and counts. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DefinitionFinderTests {

	private static final int ALL = 101;

	private static final int REPEATS = 6;

	private final DefinitionFinder finder;

	private final FormattingConversionService conversions;

	@Autowired
	DefinitionFinderTests(DefinitionFinder finder, FormattingConversionService conversions) {
		this.finder = finder;
		this.conversions = conversions;
	}

	@ParameterizedTest(name = "{0} finds the definitions of {1}")
	@CsvSource({ "Edmons, martin-edmonds, 38", "Martin Edmonds, martin-edmonds, 38", "Foster, anthony-forster, 1 18 37",
			"Andre Cottey, andrew-cottey, 1 18 37", "cottey FORSTER, andrew-cottey, 1 18 37",
			"Mihal Marcel, mihal-marcel, 32" })
	void nameInTheSpellingOfTheSourceFindsTheAuthor(String name, String author, String numbers) {
		DefinitionPage found = find("q=" + name);
		assertThat(found.definitions()).extracting(Definition::getNumber)
			.map(String::valueOf)
			.containsExactlyInAnyOrder(numbers.split(" "));
		assertThat(choices(found, "author")).containsKey(author);
	}

	@ParameterizedTest(name = "?{0} leaves {1}")
	@CsvSource({ "'', 101", "author=&q=&page=, 101", "author=unattributed, 44", "author=andrew-cottey, 3",
			"author=nobody, 0", "concept=defence-diplomacy, 38", "concept=nothing, 0", "kind=classification, 7",
			"attribution=by-context, 7", "perspective=classical-realism, 3", "period=undated, 88", "q=seni, 2",
			"author=unattributed&concept=defence-diplomacy, 27",
			"author=unattributed&concept=defence-diplomacy&kind=functional, 9",
			"author=unattributed&attribution=explicit, 0", "author=andrew-cottey&attribution=second-hand, 1",
			"author=andrew-cottey&attribution=second-hand&q=masa damai, 1", "author=andrew-cottey&q=edmons, 0" })
	void filtersAreCombined(String query, long total) {
		DefinitionPage found = find(query);
		assertThat(found.total()).isEqualTo(total);
		assertThat(found.definitions()).hasSize((int) Math.min(total, Paging.SIZE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "!", "!%", "\\", "%%", "*", "\"\"", "-" })
	void queryWithoutWordsFindsNothing(String sign) {
		assertThat(find("q=" + sign).total()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "concept", "attribution", "kind", "perspective", "period" })
	void facetCountsAddUpToAllDefinitions(String facet) {
		assertThat(choices(find(""), facet).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(ALL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "concept=defence-diplomacy&q=militer", "q=Foster",
			"author=andrew-cottey&period=traditional", "author=unattributed&kind=functional&perspective=contemporary" })
	void facetCountEqualsTheTotalAfterSelection(String query) {
		for (Facet facet : find(query).facets()) {
			assertThat(facet.choices()).as(facet.name()).allSatisfy((choice) -> {
				String others = query.replaceFirst(facet.name() + "=[a-z-]+", "");
				assertThat(find(others + "&" + facet.name() + "=" + choice.value()).total()).isEqualTo(choice.count());
			});
		}
	}

	@Test
	void selectedFacetValueIsMarkedAndOthersRemainAvailable() {
		List<Choice> authors = facet(find("author=" + Corpus.EDMONDS), "author").choices();
		assertThat(authors).filteredOn(Choice::selected).extracting(Choice::value).containsExactly(Corpus.EDMONDS);
		assertThat(authors).extracting(Choice::value).contains(Corpus.WINGER, DocumentAssembler.UNATTRIBUTED);
	}

	@Test
	void pagesHaveNoGapOrOverlap() {
		assertThat(IntStream.rangeClosed(1, 6)
			.mapToObj((page) -> find("page=" + page))
			.flatMap((page) -> page.definitions().stream())
			.map(Definition::getNumber)).containsExactlyElementsOf(IntStream.rangeClosed(1, ALL).boxed().toList());
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> find("page=7"));
	}

	@Test
	void repeatsAreCountedSeparately() {
		assertThat(find("").apartFromRepeats()).isEqualTo(ALL - REPEATS);
	}

	/**
	 * Returns the page of definitions for {@code query}, with all concepts to choose
	 * from.
	 */
	private DefinitionPage find(String query) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		for (String parameter : query.split("&")) {
			String[] nameAndValue = parameter.split("=", 2);
			request.addParameter(nameAndValue[0], (nameAndValue.length == 2) ? nameAndValue[1] : "");
		}
		ServletRequestDataBinder binder = new ServletRequestDataBinder(null);
		binder.setTargetType(ResolvableType.forClass(DefinitionFilter.class));
		binder.setConversionService(this.conversions);
		binder.construct(request);
		assertThat(binder.getBindingResult().getAllErrors()).isEmpty();
		return this.finder.find((DefinitionFilter) Objects.requireNonNull(binder.getTarget()), Language.EN,
				Facet.Expanded.CONCEPT);
	}

	private static Facet facet(DefinitionPage page, String name) {
		return page.facets().stream().filter((facet) -> facet.name().equals(name)).findFirst().orElseThrow();
	}

	private static Map<String, Long> choices(DefinitionPage page, String facet) {
		return facet(page, facet).choices().stream().collect(Collectors.toMap(Choice::value, Choice::count));
	}

}
