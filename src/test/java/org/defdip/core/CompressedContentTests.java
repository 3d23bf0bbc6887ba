package org.defdip.core;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class CompressedContentTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "GZIP", "x-gzip", "*", "br, gzip;q=0.5", "deflate, gzip ; q=1.0", "*;q=0, gzip",
			"identity;q=0.5, *;q=0.001" })
	void gzipIsAccepted(String header) {
		this.request.addHeader(HttpHeaders.ACCEPT_ENCODING, header);
		assertThat(CompressedContent.isAcceptedBy(this.request)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "br", "identity", "gzip;q=0", "gzip ; q=0.000 , br", "gzip;q=0, *", "identity, *;q=0",
			"gzip-like" })
	void gzipIsNotAccepted(String header) {
		this.request.addHeader(HttpHeaders.ACCEPT_ENCODING, header);
		assertThat(CompressedContent.isAcceptedBy(this.request)).isFalse();
	}

	@Test
	void codingsMayBeSentInSeveralHeaders() {
		assertThat(CompressedContent.isAcceptedBy(this.request)).isFalse();
		this.request.addHeader(HttpHeaders.ACCEPT_ENCODING, "br");
		this.request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
		assertThat(CompressedContent.isAcceptedBy(this.request)).isTrue();
	}

	@Test
	void contentIsCompressedOnlyIfThatMakesItSmaller() {
		CompressedContent text = CompressedContent.of("defence ".repeat(100).getBytes(StandardCharsets.UTF_8));
		assertThat(text.isCompressed()).isTrue();
		assertThat(text.expanded().bytes()).hasSize(text.size());
		assertThat(text.tag()).isNotEqualTo(text.expanded().tag());
		assertThat(CompressedContent.of(new byte[] { 1 }).isCompressed()).isFalse();
	}

}
