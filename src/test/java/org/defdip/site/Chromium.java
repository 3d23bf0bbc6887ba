package org.defdip.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Provides each test with a {@link Reader} on a browser that all tests of a thread share,
 * since Playwright is bound to its thread. The tests are skipped if there is no browser,
 * unless {@code -Ddefdip.browser.required=true}.
 */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(Chromium.class);

	/** A test that runs the whole site and opens it in the browser. */
	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
	@ExtendWith(Chromium.class)
	@interface Tests {

	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (executable().isPresent() || Boolean.getBoolean("defdip.browser.required")) {
			return ConditionEvaluationResult.enabled("There is a browser, or there must be one");
		}
		return ConditionEvaluationResult.disabled("There is no browser");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Reader.class;
	}

	@Override
	public Reader resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Browser browser = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Thread.currentThread(), (thread) -> Launched.now(), Launched.class)
			.browser();
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		Reader reader = new Reader(browser, "http://localhost:" + port);
		context.getStore(NAMESPACE).put(Reader.class, reader);
		return reader;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Reader reader = context.getStore(NAMESPACE).get(Reader.class, Reader.class);
		if (reader != null) {
			reader.leave();
		}
	}

	private static Optional<Path> executable() {
		return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** The browser, which is closed after the last test. */
	private record Launched(Playwright playwright, Browser browser) implements AutoCloseable {

		static Launched now() {
			Path executable = executable().orElseThrow(() -> new IllegalStateException(
					"There is no browser, and defdip.browser.required says that there must be one"));
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			return new Launched(playwright,
					playwright.chromium()
						.launch(new LaunchOptions().setExecutablePath(executable)
							.setArgs(List.of("--no-sandbox", "--disable-background-networking",
									"--disable-component-update", "--disable-sync", "--no-first-run"))));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
