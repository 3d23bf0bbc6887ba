package org.defdip.site;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.defdip.Corpus;
import org.defdip.core.ChangeSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
	void feedHasAnEntryForEveryChange() {
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
	void feedIdsDoNotDependOnTheAddressOfTheSite() {
		Document feed = Jsoup.parse(this.browsing.get("/feed.atom").body(), Parser.xmlParser());
		assertThat(feed.select("id").eachText()).allMatch((id) -> id.matches("urn:uuid:[0-9a-f-]{36}"))
			.contains("urn:uuid:"
					+ UUID.nameUUIDFromBytes("defence-diplomacy/feed/first-edition".getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/feed.atom", "/sitemap.xml", "/robots.txt", "/opensearch.xml", "/opensearch.xml?text=en" })
	void unchangedResponseIsNotModified(String address) {
		HttpResponse<String> answer = this.browsing.get(address);
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		String date = answer.headers().firstValue("Last-Modified").orElseThrow();
		assertThat(answer.headers().allValues("Cache-Control"))
			.containsExactly("public, max-age=300, stale-while-revalidate=86400");
		for (HttpResponse<String> again : List.of(this.browsing.get(address, "If-None-Match", tag),
				this.browsing.get(address, "If-Modified-Since", date))) {
			assertThat(again.statusCode()).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(again.headers().firstValue("ETag")).hasValue(tag);
		}
		HttpResponse<String> head = this.browsing.send("HEAD", address);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().firstValue("ETag")).hasValue(tag);
		assertThat(this.browsing.get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
	}

	@Test
	void pageLinksToTheFeed() {
		assertThat(Jsoup.parse(this.browsing.get("/en/").body()).select("link[type=application/atom+xml]").attr("href"))
			.isEqualTo("/feed.atom");
	}

	@Test
	void sitemapHasTheDateOfTheLastChangeOfEachPage() {
		Document sitemap = Jsoup.parse(this.browsing.get("/sitemap.xml").body(), Parser.xmlParser());
		LocalDate latest = this.changes.changes().get(0).date();
		assertThat(sitemap.select("url")).allSatisfy((url) -> {
			assertThat(LocalDate.parse(url.select("loc + lastmod").text())).isBeforeOrEqualTo(latest);
		});
	}

	@Test
	void cachedPageKeepsItsLinkHeaders() {
		String page = "/en/concepts/" + Corpus.DETERRENCE;
		assertThat(this.browsing.get(page).headers().allValues("Link")).isNotEmpty()
			.isEqualTo(this.browsing.get(page).headers().allValues("Link"));
	}

}
