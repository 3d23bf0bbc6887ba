package org.defdip.timeline;

import java.util.List;

import org.defdip.SiteReader;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TimelineTests {

	private final Elements eras;

	@Autowired
	TimelineTests(WebApplicationContext context) {
		this.eras = new SiteReader(context).page("/en/timeline").select("section:has(ol.timeline)");
	}

	@Test
	void datedEntriesOfAnEraAreInTheOrderOfTheirYears() {
		assertThat(this.eras).hasSize(4).allSatisfy((era) -> assertThat(years(era)).isSorted());
		assertThat(years(this.eras.get(3))).hasSizeGreaterThan(15).startsWith(1999).endsWith(2018);
	}

	@Test
	void lawsAndTreatiesAreEditorialEntries() {
		assertThat(this.eras.select("li[id*=:]")).hasSize(14).allMatch((entry) -> entry.hasClass("editorial"));
	}

	private static List<Integer> years(Element era) {
		return era.select("ol.timeline > li:has(time)")
			.stream()
			.map((entry) -> Integer.valueOf(entry.expectFirst("time").text()))
			.toList();
	}

}
