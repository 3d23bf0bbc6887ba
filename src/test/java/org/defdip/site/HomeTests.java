package org.defdip.site;

import java.util.List;

import org.defdip.SiteReader;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HomeTests {

	private final SiteReader reader;

	@Autowired
	HomeTests(WebApplicationContext context) {
		this.reader = new SiteReader(context);
	}

	@Test
	void everyAuthorOnTheHomePageHasADefinition() {
		List<String> authors = this.reader.page("/en/").select("#home-author option").eachAttr("value");
		assertThat(authors).hasSizeGreaterThan(10)
			.doesNotContain("s-anwar", "riina-kaljurand", "jutta-weldes")
			.filteredOn((author) -> !author.isEmpty())
			.allSatisfy((author) -> assertThat(
					this.reader.page("/en/definitions?author=" + author).select("article.definition"))
				.isNotEmpty());
	}

}
