package org.defdip.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address that edition 2026.2 linked to is still answered, directly or by one
 * permanent redirect. The list is never shortened.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FormerEditionTests {

	/** Every how manieth address is asked for in each run. */
	private static final int SAMPLE = 20;

	private final Browsing browsing;

	FormerEditionTests(@LocalServerPort int port) {
		this.browsing = new Browsing(port);
	}

	@Test
	void aSampleOfTheAddressesIsAnswered() {
		List<String> addresses = addresses();
		assertThat(broken(
				IntStream.range(0, addresses.size()).filter((index) -> index % SAMPLE == 0).mapToObj(addresses::get)))
			.isEmpty();
	}

	@Test
	@Tag("full")
	void everyAddressIsAnswered() {
		assertThat(broken(addresses().stream())).isEmpty();
	}

	private List<String> broken(Stream<String> addresses) {
		return addresses.map(this::fault).filter(Objects::nonNull).toList();
	}

	private @Nullable String fault(String address) {
		HttpResponse<String> answer = this.browsing.get(address);
		String target = address;
		if (answer.statusCode() == 301) {
			target = target(answer);
			answer = this.browsing.get(target);
		}
		if (answer.statusCode() == 302 || answer.statusCode() == 303) {
			target = target(answer);
			answer = this.browsing.get(target);
		}
		return (answer.statusCode() == 200) ? null : address + ": " + answer.statusCode() + " at " + target;
	}

	private static String target(HttpResponse<String> redirect) {
		URI target = URI.create(redirect.headers().firstValue("Location").orElseThrow());
		return target.getRawPath() + ((target.getRawQuery() != null) ? "?" + target.getRawQuery() : "");
	}

	private static List<String> addresses() {
		try (var list = FormerEditionTests.class.getResourceAsStream("/addresses-2026.2.txt")) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
