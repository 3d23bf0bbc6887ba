package org.defdip.concept;

import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.defdip.SiteReader;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MentionTests {

	private final SiteReader reader;

	private final Statistics statistics;

	@Autowired
	MentionTests(WebApplicationContext context, EntityManagerFactory entityManagers) {
		this.reader = new SiteReader(context);
		this.statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void mentionIsShownWithItsSentence() {
		assertThat(mentions("/en/concepts/deterrence").eachText()).contains(
				"active defensive strategy: The strategy is not to be equated with deterrence, which the article counts among the traditional functions of the military, nor with defence diplomacy, for its sentence says only diplomacy.");
		assertThat(mentions("/id/concepts/deterrence").eachText())
			.anySatisfy((mention) -> assertThat(mention).startsWith("strategi pertahanan defensif aktif: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/concepts/defence-diplomacy", "/en/concepts/defence-diplomacy",
			"/en/characters/confidence-building-measures" })
	void mentionedSentencesAreCompleteAndWithoutMarkup(String page) {
		assertThat(mentions(page).select(".context").eachText()).isNotEmpty()
			.allSatisfy((sentence) -> assertThat(sentence).matches("[\\p{Lu}“‘].*[.!?][”’)]*")
				.doesNotContain("[", "]", "*"));
	}

	@Test
	void statementCountDoesNotGrowWithMentions() {
		List<String> pages = List.of("/en/concepts/mutual-trust", "/en/concepts/deterrence");
		pages.forEach(this.reader::page);
		assertThat(mentions(pages.get(0))).hasSizeLessThan(mentions(pages.get(1)).size());
		assertThat(pages.stream().map(this::statements).distinct()).hasSize(1);
	}

	private long statements(String page) {
		// the files generated beside the first requests send statements of their own
		this.reader.page("/en/data");
		this.statistics.setStatisticsEnabled(true);
		this.statistics.clear();
		this.reader.page(page);
		this.statistics.setStatisticsEnabled(false);
		return this.statistics.getPrepareStatementCount();
	}

	private Elements mentions(String page) {
		return this.reader.page(page).select("section[aria-labelledby=links-mentions] li");
	}

}
