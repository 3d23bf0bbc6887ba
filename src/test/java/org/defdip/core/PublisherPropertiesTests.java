package org.defdip.core;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublisherPropertiesTests {

	@ParameterizedTest
	@CsvSource({ "editors@readers.example, mailto:editors@readers.example",
			"https://readers.example/contact, https://readers.example/contact" })
	void contactIsALink(String contact, String href) {
		assertThat(new PublisherProperties("A Reader", null, contact).href()).isEqualTo(href);
	}

	@Test
	void personAndInstitutionAreJoined() {
		assertThat(new PublisherProperties(" A Reader", "A University ", null).title())
			.contains("A Reader, A University");
		assertThat(new PublisherProperties("", "A University", null).title()).contains("A University");
	}

	@Test
	void blankValuesNameNoPublisher() {
		PublisherProperties publisher = new PublisherProperties("", " ", "");
		assertThat(publisher.title()).isEmpty();
		assertThat(publisher.href()).isNull();
	}

}
