package org.defdip.site;

import java.util.List;
import java.util.regex.Pattern;

import org.assertj.core.api.Condition;
import org.defdip.site.Wire.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** Assertions that hold for every response of the site. */
final class Harmless {

	private static final List<String> STRICT = List.of("Content-Security-Policy", "Cross-Origin-Opener-Policy",
			"Cross-Origin-Resource-Policy", "Permissions-Policy", "Referrer-Policy", "X-Content-Type-Options",
			"X-Frame-Options");

	/** Words that only occur in the internals of the program. */
	private static final Pattern INSIDE = Pattern
		.compile("Exception|\\tat |java\\.(lang|util|sql)\\.|org\\.(springframework|apache|hibernate|thymeleaf|h2)\\."
				+ "|Apache Tomcat|root:x:0");

	private static final Pattern LANGUAGE = Pattern.compile("/(id|en)(/.*)?");

	private Harmless() {
	}

	/** Checks the response to a request for {@code path}. */
	static void check(Reply reply, String path) {
		assertThat(reply.status()).isBetween(200, 499);
		checkHeaders(reply);
		assertThat(reply.body()).doesNotContainPattern(INSIDE).doesNotContain(HostileWords.EVALUATED);
		if (reply.isPage()) {
			checkPage(Jsoup.parse(reply.body()));
		}
		if (reply.status() >= 400) {
			checkError(reply, path);
		}
	}

	static void checkHeaders(Reply reply) {
		assertThat(reply.headers()).containsKeys(STRICT.toArray(String[]::new))
			.doesNotContainKeys("Set-Cookie", "Server", "X-Powered-By", "Strict-Transport-Security", "X-Injected");
		assertThat(reply.header("Content-Security-Policy")).startsWith("default-src 'none'; ")
			.contains("base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")
			.doesNotContain("unsafe", "*");
		assertThat(reply.header("Location")).doesNotContain("evil").doesNotContain("//evil");
	}

	private static void checkPage(Document page) {
		assertThat(page.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
		assertThat(page.select("svg[onload], img[src=x], iframe, object, embed, base")).isEmpty();
		assertThat(page.getAllElements()).areNot(scripted());
	}

	private static Condition<Element> scripted() {
		return new Condition<>((element) -> element.attributes().asList().stream().anyMatch(Harmless::isScript),
				"an element with a script in an attribute");
	}

	private static boolean isScript(Attribute attribute) {
		return attribute.getKey().startsWith("on") || List.of("href", "src", "action").contains(attribute.getKey())
				&& attribute.getValue().strip().startsWith("javascript:");
	}

	/**
	 * An error must not be cached. It is in the language of the path or, if the container
	 * could not parse the request, in both languages.
	 */
	private static void checkError(Reply reply, String path) {
		assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
		assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
		if (reply.body().isEmpty()) {
			return;
		}
		Document page = Jsoup.parse(reply.body());
		assertThat(page.select("h1")).hasSize(1);
		var language = LANGUAGE.matcher(path);
		if (page.select("h1 [lang]").isEmpty() && language.matches()) {
			assertThat(page.select("html").attr("lang")).isEqualTo(language.group(1));
		}
		else {
			assertThat(page.select("html").attr("lang")).isIn("id", "en");
		}
	}

}
