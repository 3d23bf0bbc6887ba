package org.defdip.operation;

import java.util.Map;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

import static org.assertj.core.api.Assertions.assertThat;

/** The access log contains the request, but neither the client nor the query. */
class AccessLogValveTests {

	private final Logger logger = (Logger) LoggerFactory.getLogger(AccessLogValve.class);

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	private final org.apache.coyote.Request received = new org.apache.coyote.Request();

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
	void requestIsLoggedAsOneLine() {
		this.received.queryString().setString("q=what+I+want+to+know");
		this.received.remoteAddr().setString("192.0.2.1");
		log("/en/search");
		assertThat(this.lines.list).singleElement().satisfies((line) -> {
			assertThat(line.getFormattedMessage()).isEqualTo("GET /en/search 204 2 ms");
			assertThat(values(line)).containsEntry("http.request.method", "GET")
				.containsEntry("url.path", "/en/search")
				.containsEntry("http.response.status_code", 204)
				.containsEntry("event.duration", 2_500_000L)
				.hasSize(4);
		});
	}

	@ParameterizedTest
	@CsvSource({ "'/a\r\nGET /forged 200', /a??GET?/forged?200", "'/\u001b[31mred', /?[31mred", "'/\u2028', /?",
			"'/caf\u00e9', /caf?", "'/%0d%0a', /%0d%0a" })
	void logLineCannotBeForged(String path, String written) {
		log(path);
		assertThat(this.lines.list).singleElement()
			.satisfies((line) -> assertThat(values(line)).containsEntry("url.path", written));
	}

	@Test
	void logLineIsLimitedInLength() {
		log("/" + "a".repeat(10_000));
		assertThat(this.lines.list.get(0).getFormattedMessage()).hasSizeLessThan(300);
	}

	@Test
	void malformedRequestIsLoggedToo() {
		log(null);
		assertThat(this.lines.list).singleElement()
			.satisfies((line) -> assertThat(line.getFormattedMessage()).startsWith("GET - 204"));
	}

	@Test
	void nothingIsLoggedIfTheLevelIsDisabled() {
		this.logger.setLevel(Level.WARN);
		log("/en/search");
		assertThat(this.lines.list).isEmpty();
	}

	private void log(@Nullable String path) {
		this.received.setMethod("GET");
		if (path != null) {
			this.received.requestURI().setString(path);
		}
		Response response = new Response(new org.apache.coyote.Response());
		response.setStatus(204);
		new AccessLogValve().log(new Request(new Connector(), this.received), response, 2_500_000);
	}

	private static Map<String, Object> values(ILoggingEvent line) {
		return line.getKeyValuePairs()
			.stream()
			.collect(Collectors.toMap((KeyValuePair pair) -> pair.key, (pair) -> pair.value));
	}

}
