package org.defdip.operation;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The access log contains the request, but neither the client nor the query. */
class AccessLogFilterTests {

	private final Logger logger = (Logger) LoggerFactory.getLogger(AccessLogFilter.class);

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/en/search");

	@BeforeEach
	void listen() {
		this.logger.setLevel(Level.INFO);
		this.lines.start();
		this.logger.addAppender(this.lines);
	}

	@AfterEach
	void stopListening() {
		this.logger.detachAppender(this.lines);
		this.logger.setLevel(null);
	}

	@Test
	void requestIsLoggedAsOneLine() throws ServletException, IOException {
		this.request.setQueryString("q=what+I+want+to+know");
		this.request.setRemoteAddr("192.0.2.1");
		answer((request, response) -> ((HttpServletResponse) response).setStatus(204));
		assertThat(this.lines.list).singleElement().satisfies((line) -> {
			assertThat(line.getFormattedMessage()).matches("GET /en/search 204 \\d+ ms");
			assertThat(values(line)).containsEntry("http.request.method", "GET")
				.containsEntry("url.path", "/en/search")
				.containsEntry("http.response.status_code", 204)
				.containsOnlyKeys("http.request.method", "url.path", "http.response.status_code", "event.duration");
		});
	}

	@Test
	void errorIsLoggedAfterItsPageHasBeenSent() throws ServletException, IOException {
		answer((request, response) -> ((HttpServletResponse) response).sendError(404));
		assertThat(this.lines.list).isEmpty();

		this.request.setDispatcherType(DispatcherType.ERROR);
		this.request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/en/search");
		this.request.setRequestURI("/error");
		answer((request, response) -> ((HttpServletResponse) response).setStatus(410));
		assertThat(this.lines.list).singleElement()
			.satisfies((line) -> assertThat(line.getFormattedMessage()).matches("GET /en/search 410 \\d+ ms"));
	}

	@Test
	void failureIsLoggedAtOnceIfNoErrorPageCanBeSent() {
		assertThatExceptionOfType(ServletException.class).isThrownBy(() -> answer((request, response) -> {
			response.flushBuffer();
			throw new ServletException();
		}));
		assertThat(this.lines.list).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "'/a\r\nGET /forged 200', /a??GET?/forged?200", "'/\u001b[31mred', /?[31mred", "'/\u2028', /?",
			"'/caf\u00e9', /caf?", "'/%0d%0a', /%0d%0a" })
	void logLineCannotBeForged(String path, String written) throws ServletException, IOException {
		this.request.setRequestURI(path);
		answer((request, response) -> {
		});
		assertThat(this.lines.list).singleElement()
			.satisfies((line) -> assertThat(values(line)).containsEntry("url.path", written));
	}

	@Test
	void logLineIsLimitedInLength() throws ServletException, IOException {
		this.request.setRequestURI("/" + "a".repeat(10_000));
		answer((request, response) -> {
		});
		assertThat(this.lines.list.get(0).getFormattedMessage()).hasSizeLessThan(300);
	}

	@Test
	void nothingIsLoggedIfTheLevelIsDisabled() throws ServletException, IOException {
		this.logger.setLevel(Level.WARN);
		answer((request, response) -> {
		});
		assertThat(this.lines.list).isEmpty();
	}

	private void answer(FilterChain site) throws ServletException, IOException {
		new AccessLogFilter().doFilter(this.request, new MockHttpServletResponse(), site);
	}

	private static Map<String, Object> values(ILoggingEvent line) {
		return line.getKeyValuePairs()
			.stream()
			.collect(Collectors.toMap((KeyValuePair pair) -> pair.key, (pair) -> pair.value));
	}

}
