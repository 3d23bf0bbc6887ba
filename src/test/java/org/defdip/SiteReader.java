package org.defdip;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the pages of the site as a browser without JavaScript does. */
public final class SiteReader {

	private final MockMvcTester mvc;

	public SiteReader(WebApplicationContext context) {
		this.mvc = MockMvcTester.from(context);
	}

	/** Returns the page at {@code address}, which must exist. */
	public Document page(String address) {
		MvcTestResult answer = answer(address);
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(words(answer));
	}

	/** Returns the response for {@code address}, whatever its status. */
	public MvcTestResult answer(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	/** The body of a response. */
	public static String words(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
