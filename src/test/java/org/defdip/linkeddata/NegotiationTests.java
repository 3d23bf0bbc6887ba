package org.defdip.linkeddata;

import java.net.URI;
import java.util.List;

import org.defdip.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NegotiationTests {

	private static final String THING = "/concepts/" + Corpus.DETERRENCE;

	private final MockMvcTester site;

	@Autowired
	NegotiationTests(WebApplicationContext context) {
		this.site = MockMvcTester.from(context);
	}

	@ParameterizedTest(name = "{0} gets {1}")
	@CsvSource(delimiter = '|',
			value = { "*/* | page", "text/html | page", "application/xhtml+xml | page", "text/* | page",
					"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | page", "text/turtle | ttl",
					"application/ld+json | jsonld", "application/rdf+xml | rdf", "application/* | jsonld",
					"text/turtle;q=0.9,application/rdf+xml | rdf", "text/turtle;q=0.5,text/html;q=0.6 | page",
					"text/turtle;q=0.6,text/html;q=0.5 | ttl", "text/html;q=0.5,*/*;q=0.4 | page",
					"text/html;q=0.3,*/*;q=0.4 | ttl", "text/turtle;q=0,*/* | page", "text/html;q=0,*/* | ttl",
					"text/html;q=0,text/turtle;q=0,*/* | jsonld",
					"application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\" | jsonld",
					"application/json,text/turtle;q=0.1 | ttl", "TEXT/TURTLE | ttl", "application/n-triples | nt",
					"text/turtle, foo | ttl", "foo, application/ld+json;q=0.9 | jsonld", "foo | page", "; | page",
					"text/html;q=x, text/turtle | ttl", "text/html;q=2, application/rdf+xml | rdf", "/, , bar | page" })
	void preferredMediaTypeIsSelected(String accept, String form) {
		assertThat(this.site.get().uri(THING).header(HttpHeaders.ACCEPT, accept)).hasStatus(HttpStatus.SEE_OTHER)
			.hasHeader(HttpHeaders.LOCATION, location(form));
	}

	@Test
	void requestWithoutAcceptGetsAPage() {
		assertThat(this.site.get().uri(THING)).hasStatus(HttpStatus.SEE_OTHER)
			.hasHeader(HttpHeaders.LOCATION, location("page"));
	}

	@ParameterizedTest(name = "format={0} gets {1}")
	@CsvSource({ "html, page", "text/html, page", "ttl, ttl", "turtle, ttl", "text/turtle, ttl", "jsonld, jsonld",
			"json-ld, jsonld", "application/ld+json, jsonld", "rdf, rdf", "rdfxml, rdf", "application/rdf+xml, rdf",
			"nt, nt", "ntriples, nt", "application/n-triples, nt", "'', ttl" })
	void formatParameterOverridesTheHeader(String format, String form) {
		assertThat(this.site.get().uri(THING).param("format", format).header(HttpHeaders.ACCEPT, "text/turtle"))
			.hasStatus(HttpStatus.SEE_OTHER)
			.hasHeader(HttpHeaders.LOCATION, location(form));
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/ld+json", "application/ld%2Bjson" })
	void plusInTheFormatMayBeEncoded(String format) {
		assertThat(this.site.get().uri(URI.create(THING + "?format=" + format))).hasHeader(HttpHeaders.LOCATION,
				location("jsonld"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "image/png", "application/json", "text/html;q=0", "*/*;q=0", "text/turtle;q=0",
			"image/png, nonsense", "application/x-bibtex" })
	void unsupportedMediaTypeIsNotAcceptable(String accept) {
		assertThat(this.site.get().uri(THING).header(HttpHeaders.ACCEPT, accept)).hasStatus(HttpStatus.NOT_ACCEPTABLE)
			.satisfies(NegotiationTests::variesByAcceptHeaders);
	}

	@ParameterizedTest(name = "{0} gets {1}")
	@CsvSource(delimiter = '|',
			value = { "application/x-bibtex | .bib", "application/x-research-info-systems | .ris",
					"application/vnd.citationstyles.csl+json | .csl.json",
					"application/x-bibtex;q=0.5, application/vnd.citationstyles.csl+json | .csl.json",
					"text/turtle;q=0.5, application/x-bibtex | .bib", "application/* | .jsonld" })
	void citableResourceIsAvailableAsAReference(String accept, String suffix) {
		for (String thing : List.of("/works/" + Corpus.RICHEST_WORK, "/definitions/" + Corpus.DEFINITION)) {
			String language = suffix.equals(".jsonld") ? "" : "/en";
			assertThat(this.site.get()
				.uri(thing)
				.header(HttpHeaders.ACCEPT, accept)
				.header(HttpHeaders.ACCEPT_LANGUAGE, "en")).hasStatus(HttpStatus.SEE_OTHER)
				.hasHeader(HttpHeaders.LOCATION, language + thing + suffix)
				.satisfies(NegotiationTests::variesByAcceptHeaders);
			assertThat(this.site.get().uri(language + thing + suffix)).hasStatusOk();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "bib", "bibtex", "application/x-bibtex" })
	void referenceIsSelectedByTheFormatParameter(String format) {
		assertThat(this.site.get().uri("/works/" + Corpus.RICHEST_WORK).param("format", format))
			.hasHeader(HttpHeaders.LOCATION, "/id/works/" + Corpus.RICHEST_WORK + ".bib");
	}

	@Test
	void unsupportedFormatIsNotAcceptable() {
		assertThat(this.site.get().uri(THING).param("format", "n3")).hasStatus(HttpStatus.NOT_ACCEPTABLE);
	}

	@ParameterizedTest(name = "{0} gets a page in {1}")
	@CsvSource(delimiter = '|', value = { "en-GB,id;q=0.5 | en", "id | id", "de,en;q=0.1 | en", "de | id" })
	void pageIsInThePreferredLanguage(String languages, String language) {
		assertThat(this.site.get().uri(THING).header(HttpHeaders.ACCEPT_LANGUAGE, languages))
			.hasHeader(HttpHeaders.LOCATION, "/" + language + THING)
			.satisfies(NegotiationTests::variesByAcceptHeaders);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/concepts/" + Corpus.DETERRENCE, "/authors/" + Corpus.WINGER,
			"/works/" + Corpus.RICHEST_WORK, "/definitions/" + Corpus.DEFINITION, "/characters/" + Corpus.CHARACTER,
			"/typologies/" + Corpus.RICHEST_TYPOLOGY, Corpus.ARTICLE + "/" + Corpus.RICHEST_PASSAGE,
			"/sources/dictio-126110/notes", "/sources/dictio-126110/errata", "/sources/dictio-126110", "/data", "/ns",
			"/timeline", "/indonesia", "/evolution", "/codebook" })
	void everyKindOfResourceHasAPageAndData(String thing) {
		assertThat(this.site.get().uri(thing)).hasStatus(HttpStatus.SEE_OTHER)
			.hasHeader(HttpHeaders.LOCATION, "/id" + thing);
		assertThat(this.site.get().uri("/en" + thing)).hasStatusOk();
		for (RdfFormat format : RdfFormat.values()) {
			assertThat(this.site.get().uri(thing).header(HttpHeaders.ACCEPT, format.plainMediaType()))
				.hasStatus(HttpStatus.SEE_OTHER)
				.hasHeader(HttpHeaders.LOCATION, thing + "." + format.extension());
			assertThat(this.site.get().uri(thing + "." + format.extension())).hasStatusOk()
				.hasContentType(format.mediaType())
				.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
				.hasHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300, stale-while-revalidate=86400");
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/concepts/" + Corpus.MISSPELT_DETERRENCE, "/concepts/" + Corpus.MISSPELT_DETERRENCE + ".ttl",
					"/definitions/999", "/definitions/x", "/sources/dictio-126110/p99.jsonld", "/authors/nobody.rdf",
					"/concepts/" + Corpus.DETERRENCE + ".n3", "/data/nothing.ttl" })
	void missingResourceIsNotFound(String address) {
		assertThat(this.site.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void conceptOfACharacterRedirectsToTheCharacter() {
		String concept = "/concepts/" + Corpus.CHARACTER_CONCEPT;
		String character = "/characters/" + Corpus.CHARACTER;
		assertThat(this.site.get().uri(concept)).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasHeader(HttpHeaders.LOCATION, character);
		assertThat(this.site.get().uri(concept + ".ttl")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasHeader(HttpHeaders.LOCATION, character + ".ttl");
		assertThat(this.site.get().uri(concept + "?format=turtle")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasHeader(HttpHeaders.LOCATION, character + "?format=turtle");
	}

	@Test
	void unchangedDataIsNotModified() {
		MvcTestResult first = this.site.get().uri(THING + ".ttl").exchange();
		String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(tag).startsWith("W/\"");
		assertThat(this.site.get().uri(THING + ".ttl").header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/works/winger-2014.bib", "/works/winger-2014.bib", "/id/cite.csl.json?d=1" })
	void scriptsOfOtherOriginsMayReadReferences(String address) {
		assertThat(this.site.get().uri(address).header(HttpHeaders.ORIGIN, "https://example.org")).hasStatusOk()
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	}

	@Test
	void scriptsOfOtherOriginsMayReadData() {
		MvcTestResult answer = this.site.get()
			.uri(THING + ".ttl")
			.header(HttpHeaders.ORIGIN, "https://example.org")
			.exchange();
		assertThat(answer.getResponse().getHeaders(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).containsExactly("*");
		assertThat(answer.getResponse().getHeaders("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
		assertThat(this.site.method(HttpMethod.OPTIONS)
			.uri(THING + ".ttl")
			.header(HttpHeaders.ORIGIN, "https://example.org")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "if-none-match")).hasStatusOk()
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	}

	private static void variesByAcceptHeaders(MvcTestResult answer) {
		List<String> vary = answer.getResponse().getHeaders(HttpHeaders.VARY);
		assertThat(vary).contains(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
	}

	private static String location(String form) {
		return form.equals("page") ? "/id" + THING : THING + "." + form;
	}

}
