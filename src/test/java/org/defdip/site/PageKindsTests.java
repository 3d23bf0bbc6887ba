package org.defdip.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.defdip.SiteReader;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages checked by the browser and the validator cover all templates. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageKindsTests {

	private static final String ROOT = "/templates/";

	@Test
	void eachPageTemplateIsCoveredOnce(@Autowired WebApplicationContext context) throws IOException {
		SiteReader site = new SiteReader(context);
		List<String> templates = Stream
			.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "**/*.html"))
			.filter((template) -> read(template).contains("layout :: page"))
			.map(PageKindsTests::name)
			.toList();
		assertThat(PageKinds.TEMPLATES)
			.extracting((path) -> Objects.requireNonNull(site.answer("/id" + path).getMvcResult().getModelAndView())
				.getViewName())
			.hasSizeGreaterThan(40)
			.containsExactlyInAnyOrderElementsOf(
					templates.stream().filter((template) -> !template.equals("site/error")).toList());
	}

	private static String name(Resource template) {
		try {
			String path = template.getURL().getPath();
			return path.substring(path.indexOf(ROOT) + ROOT.length(), path.length() - ".html".length());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Resource template) {
		try {
			return template.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
