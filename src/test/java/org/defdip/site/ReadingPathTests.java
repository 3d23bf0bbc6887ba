package org.defdip.site;

import java.util.List;

import org.defdip.SiteReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadingPathTests {

	private final SiteReader reader;

	@Autowired
	ReadingPathTests(WebApplicationContext context) {
		this.reader = new SiteReader(context);
	}

	@Test
	void homePageLinksToEveryPath() {
		assertThat(this.reader.page("/en/").select("a[href^=/en/paths/]").eachAttr("href"))
			.containsExactly("/en/paths/ten-minutes", "/en/paths/a-lecture", "/en/paths/a-thesis-chapter");
	}

	@ParameterizedTest
	@CsvSource({ "ten-minutes, 5", "a-lecture, 10", "a-thesis-chapter, 16" })
	void eachStopIsAPageAndGivesItsReason(String slug, int stops) {
		Document path = this.reader.page("/id/paths/" + slug);
		assertThat(path.select(".stops li")).hasSize(stops)
			.allSatisfy((stop) -> assertThat(stop.ownText()).isNotBlank());
		assertThat(path.select(".stops a").eachAttr("href"))
			.allSatisfy((address) -> assertThat(this.reader.answer(address)).hasStatusOk());
	}

	@Test
	void pageOnAPathLinksToThePreviousAndNextStops() {
		Document page = this.reader.page("/en/evolution?path=ten-minutes");
		assertThat(page.select(".guide").text()).contains("page 3 of 5");
		assertThat(page.select(".guide li a").eachAttr("href")).containsExactly(
				"/en/definitions/compare?d=1&d=37&d=36&path=ten-minutes", "/en/characters?path=ten-minutes");
	}

	@Test
	void pathLeadsFromTheFirstStopToTheLast() {
		String address = "/en/concepts/defence-diplomacy?path=ten-minutes";
		for (int stop = 1; stop < 5; stop++) {
			address = this.reader.page(address).expectFirst(".guide a[rel=next]").attr("href");
		}
		assertThat(address).isEqualTo("/en/about?path=ten-minutes");
		assertThat(this.reader.page(address).select(".guide a[rel=next]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/en/evolution", "/en/evolution?path=nowhere", "/en/evolution?path=", "/en/terms?path=ten-minutes" })
	void pagesOutsideAPathHaveNoPathNavigation(String address) {
		assertThat(this.reader.page(address).select(".guide")).isEmpty();
	}

	@Test
	void lastStopLinksToTheNextPath() {
		List<String> sequence = this.reader.page("/en/paths/a-lecture").select(".sequence a").eachAttr("href");
		assertThat(sequence).containsExactly("/en/paths/ten-minutes", "/en/paths/a-thesis-chapter");
	}

	@Test
	void unknownPathIsNotFound() {
		assertThat(this.reader.answer("/en/paths/nowhere")).hasStatus(404);
	}

}
