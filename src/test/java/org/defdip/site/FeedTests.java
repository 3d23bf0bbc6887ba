package org.defdip.site;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.defdip.Corpus;
import org.defdip.core.ChangeSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FeedTests {

	private final Browsing browsing;

	private final ChangeSource changes;

	@Autowired
	FeedTests(@LocalServerPort int port, ChangeSource changes) {
		this.browsing = new Browsing(port);
		this.changes = changes;
	}

	@Test
	void theFeedTellsOfEveryChange() {
		HttpResponse<String> answer = this.browsing.get("/feed.atom");
		assertThat(answer.headers().firstValue("Content-Type").orElse(""))
			.isEqualToIgnoringCase("application/atom+xml;charset=utf-8");
		Document feed = Jsoup.parse(answer.body(), Parser.xmlParser());
		assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name").eachText()).hasSize(4)
			.doesNotContain("");
		assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith("/feed.atom");
		assertThat(feed.select("entry")).hasSameSizeAs(this.changes.changes()).allSatisfy((entry) -> {
			assertThat(OffsetDateTime.parse(entry.select("updated").text())).isNotNull();
			assertThat(entry.select("content p").eachAttr("xml:lang")).containsExactly("id", "en");
			assertThat(entry.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("id", "en");
		});
		assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
	}

	@Test
	void everyPageLeadsToTheFeed() {
		assertThat(Jsoup.parse(this.browsing.get("/en/").body()).select("link[type=application/atom+xml]").attr("href"))
			.isEqualTo("/feed.atom");
	}

	@Test
	void theSitemapSaysWhenEachPageLastChanged() {
		Document sitemap = Jsoup.parse(this.browsing.get("/sitemap.xml").body(), Parser.xmlParser());
		LocalDate latest = this.changes.changes().get(0).date();
		assertThat(sitemap.select("url")).allSatisfy((url) -> {
			assertThat(LocalDate.parse(url.select("loc + lastmod").text())).isBeforeOrEqualTo(latest);
		});
	}

	@Test
	void aPageThatIsKeptKeepsItsSignposts() {
		String page = "/en/concepts/" + Corpus.DETERRENCE;
		assertThat(this.browsing.get(page).headers().allValues("Link")).isNotEmpty()
			.isEqualTo(this.browsing.get(page).headers().allValues("Link"));
	}

}
