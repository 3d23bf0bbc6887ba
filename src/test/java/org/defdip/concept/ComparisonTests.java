package org.defdip.concept;

import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.persistence.EntityManagerFactory;
import org.defdip.SiteReader;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ComparisonTests {

	private final SiteReader reader;

	private final Statistics statistics;

	@Autowired
	ComparisonTests(WebApplicationContext context, EntityManagerFactory entityManagers) {
		this.reader = new SiteReader(context);
		this.statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void definitionsAreShownInTheOrderOfTheAddress() {
		assertThat(this.reader.page("/en/definitions/compare?d=37&d=1&d=37").select("thead th").eachText())
			.containsExactly("Definition", "Definition 37", "Definition 1");
	}

	@Test
	void rowShowsForEachDefinitionWhetherItHasTheCode() {
		assertThat(answers("/en/definitions/compare?d=1&d=36&d=5", "military")).containsExactly("not stated", "yes",
				"not coded");
		assertThat(answers("/en/definitions/compare?d=1&d=36&d=5", "armed strength, manner not stated"))
			.containsExactly("yes", "not stated", "not coded");
	}

	@Test
	void uncodedValueIsNotStatedEvenBesideAnotherValue() {
		assertThat(answers("/en/definitions/compare?d=1&d=36&d=37", "defence ministry")).containsExactly("not stated",
				"not stated", "not stated");
		assertThat(this.reader.page("/en/definitions/compare?d=1&d=36&d=37").select("td").eachText())
			.doesNotContain("no");
		assertThat(this.reader.page("/id/definitions/compare?d=1&d=36&d=37").select("td").eachText())
			.doesNotContain("tidak");
	}

	@ParameterizedTest
	@CsvSource({ "en, military, the military", "id, militer, militer",
			"en, peaceful use of the military, using the military without violence",
			"id, pemakaian militer secara damai, pemakaian militer bukan untuk kekerasan" })
	void codeIsShownWithItsEvidence(String language, String code, String words) {
		assertThat(heading(this.reader.page("/" + language + "/definitions/compare?d=36&d=1"), code).siblingElements()
			.select("q")
			.eachText()).containsExactly(words);
		assertThat(this.reader.page("/" + language + "/definitions/36")
			.select("section[aria-labelledby=coding] dd")
			.eachText()).contains(code + ": " + words);
	}

	@Test
	void differencesAreMarkedByASymbolAndForScreenReadersByWords() {
		Document page = this.reader.page("/en/definitions/compare?d=1&d=36");
		Element different = heading(page, "military");
		assertThat(different.expectFirst("[aria-hidden=true]").text()).isEqualTo("≠");
		assertThat(different.expectFirst(".visually-hidden").text()).isEqualTo("(they differ)");
		assertThat(heading(page, "defence ministry").select(".visually-hidden")).isEmpty();
	}

	@Test
	void authorAndIntermediaryAreNamed() {
		assertThat(row("/en/definitions/compare?d=37&d=38", "Author"))
			.containsExactly("Andrew Cottey and Anthony Forster", "Martin Edmonds");
		assertThat(row("/en/definitions/compare?d=37&d=38", "As cited by")).containsExactly(
				"Gregory Winger (stated in the forum article)", "Gregory Winger (probable; editorial judgement)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?d=", "?d=1", "?d=1&d=1", "?d=1&d=2&d=3&d=4&d=5&d=6&d=7" })
	void tooFewOrTooManyDefinitionsAreExplained(String query) {
		Document page = this.reader.page("/id/definitions/compare" + query);
		assertThat(page.select("[role=status]").text()).isNotEmpty();
		assertThat(page.select("table")).isEmpty();
	}

	@Test
	void tooManyDefinitionsAreListedWithCheckBoxes() {
		assertThat(this.reader.page("/id/definitions/compare?d=1&d=2&d=3&d=4&d=5&d=6&d=7")
			.select("input[name=d][checked]")).hasSize(7);
	}

	@ParameterizedTest
	@CsvSource({ "?d=1&d=999, 404", "?d=1&d=-1, 404", "?d=1&d=x, 400", "?d=99999999999, 400" })
	void unknownNumbersAreClientErrors(String query, int status) {
		assertThat(this.reader.answer("/id/definitions/compare" + query)).hasStatus(status);
		assertThat(this.reader.answer("/id/definitions/compare.csv" + query)).hasStatus(status);
	}

	@Test
	void excessiveNumberOfDefinitionsIsRejected() {
		assertThat(this.reader.answer("/id/definitions/compare?d=" + "1&d=".repeat(50) + "2")).hasStatus(400);
	}

	@Test
	void comparisonIsNotIndexed() {
		assertThat(this.reader.page("/id/definitions/compare?d=1&d=36").select("meta[name=robots]").attr("content"))
			.isEqualTo("noindex");
	}

	@ParameterizedTest
	@CsvSource({ "1&d=36", "1&d=36&d=37&d=38&d=32&d=57" })
	void comparisonSendsAtMostTwoStatementsAndNoneForDefinitionsReadBefore(String query) {
		// the files generated beside the first requests send statements of their own
		this.reader.page("/en/data");
		assertThat(statementsFor(query)).isLessThanOrEqualTo(2);
		assertThat(statementsFor(query)).isZero();
	}

	private long statementsFor(String query) {
		this.statistics.setStatisticsEnabled(true);
		this.statistics.clear();
		this.reader.page("/id/definitions/compare?d=" + query);
		this.statistics.setStatisticsEnabled(false);
		return this.statistics.getPrepareStatementCount();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "id | ;", "en | ," })
	void exportOpensInASpreadsheet(String language, char separator) {
		String link = this.reader.page("/" + language + "/definitions/compare?d=36&d=5")
			.select("a[href$=form=spreadsheet]")
			.attr("href");
		String file = SiteReader.words(this.reader.answer(link));
		assertThat(file).startsWith("\uFEFF");
		assertThat(CsvReader.builder().fieldSeparator(separator).ofCsvRecord(file.substring(1))).hasSize(3)
			.allMatch((line) -> line.getFieldCount() > 10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/definitions", "/id/concepts/diplomacy", "/id/authors/k-j-holsti" })
	void eachListOfDefinitionsIsASelectionForm(String path) {
		Document page = this.reader.page(path);
		Element form = page.expectFirst("form[action=/id/definitions/compare]");
		assertThat(form.attr("method")).isEqualTo("get");
		assertThat(form.select("input[type=checkbox][name=d]")).hasSameSizeAs(page.select("article.definition"));
	}

	@ParameterizedTest
	@CsvSource({ "diplomacy, d=11&d=12&d=13&d=39&d=44&d=62", "defence-diplomacy, d=1&d=32&d=90&d=91&d=92&d=93" })
	void conceptOffersAComparisonOfItsDefinitions(String concept, String query) {
		assertThat(this.reader.page("/id/concepts/" + concept).select("a[href*=/compare]").eachAttr("href"))
			.containsExactly("/id/definitions/compare?" + query);
	}

	@Test
	void conceptWithOneDefinitionOffersNoComparison() {
		assertThat(this.reader.page("/id/concepts/competition").select("a[href*=compare], input[name=d]")).isEmpty();
	}

	@Test
	void exportHasALineForEachDefinition() {
		MvcTestResult result = this.reader.answer("/en/definitions/compare.csv?d=36&d=5");
		assertThat(result).hasStatusOk()
			.hasContentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"definitions.csv\"");
		List<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(SiteReader.words(result)).stream().toList();
		assertThat(lines).extracting((line) -> line.getField("Definition")).containsExactly("36", "5");
		assertThat(lines).extracting((line) -> line.getField("Author")).containsExactly("Gregory Winger", "");
		assertThat(lines).extracting((line) -> line.getField("Actor: military")).containsExactly("yes", "not coded");
		assertThat(lines).extracting((line) -> line.getField("Actor: defence ministry"))
			.containsExactly("not stated", "not coded");
		assertThat(lines).extracting((line) -> line.getField("Actor: coded words"))
			.containsExactly("military: the military", "");
		assertThat(SiteReader.words(result)).contains("\r\n");
	}

	private List<String> answers(String uri, String heading) {
		return heading(this.reader.page(uri), heading).siblingElements().select("td > span").eachText();
	}

	private List<String> row(String uri, String heading) {
		return heading(this.reader.page(uri), heading).siblingElements().eachText();
	}

	private static Element heading(Document page, String words) {
		return page.select("th[scope=row]")
			.stream()
			.filter((heading) -> heading.ownText().equals(words))
			.findFirst()
			.orElseThrow();
	}

}
