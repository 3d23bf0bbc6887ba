package org.defdip.citation;

import java.util.List;
import java.util.Set;

import org.defdip.Corpus;
import org.defdip.SiteReader;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.core.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The references to works, as a client of unAPI finds them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UnapiTests {

	/** The tags that say nothing about the work itself, or are the type in RIS. */
	private static final Set<String> OTHER_TAGS = Set.of("z:itemType", "z:abstractNote");

	private final SiteReader site;

	private final WorkRepository works;

	@Autowired
	UnapiTests(WebApplicationContext context, WorkRepository works) {
		this.site = new SiteReader(context);
		this.works = works;
	}

	@ParameterizedTest
	@EnumSource
	void referenceHasAllThatTheHeadOfThePageHas(Language language) {
		for (Work work : this.works.findAll()) {
			Document page = this.site.page("/" + language.slug() + work.getAddress().path());
			List<String> values = SiteReader.words(this.site.answer(address(page) + "&format=ris"))
				.lines()
				.filter((line) -> line.length() > 6)
				.map((line) -> bare(line.substring(6)))
				.toList();
			assertThat(values).as(work.getSlug())
				.containsAll(page.select("head meta[name]")
					.stream()
					.filter((tag) -> tag.attr("name").matches("(z|DC|bib|prism|citation)[:._].*")
							&& !OTHER_TAGS.contains(tag.attr("name")))
					.map((tag) -> bare(tag.attr("content")))
					.toList())
				.noneMatch((value) -> value.startsWith("http://localhost"));
		}
	}

	/** A value without the comma after a whole name and the slashes after a date. */
	private static String bare(String value) {
		return value.replaceFirst("[,/]+$", "");
	}

	/** The address at which a client asks for the work on the page. */
	private static String address(Document page) {
		Elements servers = page.select("head > link[rel=unapi-server][type=application/xml]");
		Elements ids = page.select("abbr.unapi-id[hidden]");
		assertThat(servers).hasSize(1);
		assertThat(ids).hasSize(1);
		return servers.attr("href") + "?id=" + ids.attr("title");
	}

	@ParameterizedTest
	@CsvSource({ "/unapi, 200", "/en/unapi, 200", "/unapi?id=" + Corpus.RICHEST_WORK + ", 300" })
	void formatsAreListed(String address, int status) {
		MvcTestResult answer = this.site.answer(address);
		assertThat(answer).hasStatus(status).hasContentType("application/xml");
		Element formats = Jsoup.parse(SiteReader.words(answer), Parser.xmlParser()).child(0);
		assertThat(formats.tagName()).isEqualTo("formats");
		assertThat(formats.attr("id")).isEqualTo((status == 300) ? Corpus.RICHEST_WORK : "");
		assertThat(formats.select("> format[type]").eachAttr("name")).containsExactly("bibtex", "ris", "csl_json");
		for (Element format : formats.children()) {
			assertThat(this.site.answer("/en/unapi?id=" + Corpus.RICHEST_WORK + "&format=" + format.attr("name")))
				.hasStatusOk()
				.hasContentType(format.attr("type") + ";charset=UTF-8");
		}
	}

	/** Zotero would save the no-break spaces that the file for download has. */
	@Test
	void nameOfABodyHasPlainSpaces() {
		assertThat(SiteReader.words(this.site.answer("/en/unapi?id=uk-sdr-1998&format=ris")))
			.contains("AU  - Ministry of Defence (United Kingdom),", "PB  - Ministry of Defence (United Kingdom)");
	}

	@ParameterizedTest
	@CsvSource({ "/unapi?id=nothing, 404", "/en/unapi?id=nothing&format=ris, 404",
			"/en/unapi?id=" + Corpus.RICHEST_WORK + "&format=marc, 406", "/id/unapi?format=ris, 400" })
	void wrongRequestsAreRejected(String address, int status) {
		assertThat(this.site.answer(address)).hasStatus(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/works", "/definitions", "/definitions/" + Corpus.DEFINITION, "/search?q=trust",
			"/authors/" + Corpus.WINGER })
	void otherPagesHaveNoIdentifiers(String path) {
		assertThat(this.site.page("/en" + path).select("link[rel=unapi-server], .unapi-id")).isEmpty();
	}

}
