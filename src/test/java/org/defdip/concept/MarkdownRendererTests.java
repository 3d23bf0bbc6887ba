package org.defdip.concept;

import org.defdip.core.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MarkdownRendererTests {

	private final MarkdownRenderer markedText;

	@Autowired
	MarkdownRendererTests(MarkdownRenderer markedText) {
		this.markedText = markedText;
	}

	@ParameterizedTest
	@ValueSource(strings = { "[see *this*](javascript:alert(1))", "[see *this*](JaVaScRiPt:alert(1))",
			"[see *this*](&#106;avascript:alert(1))", "[see *this*](<java&#10;script:alert(1)>)",
			"[see *this*](vbscript:x)", "[see *this*](data:text/html;base64,x)", "[see *this*](file:///etc/passwd)",
			"![see *this*](data:image/svg+xml,x)", "![see *this*](javascript:x)",
			"[see *this*][x]\n\n[x]: javascript:alert(1)" })
	void dangerousLinkIsReducedToItsText(String markdown) {
		assertThat(this.markedText.render(markdown, Language.EN)).isEqualTo("<p>see <em>this</em></p>\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/a?b=c", "http://example.org/", "mailto:editors@example.org",
			"/en/concepts/deterrence", "#definitions" })
	void otherLinksAreKept(String destination) {
		assertThat(this.markedText.render("[see](" + destination + ")", Language.EN))
			.isEqualTo("<p><a href=\"" + destination + "\">see</a></p>\n");
	}

}
