package org.defdip.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.defdip.core.Edition;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

	/** More than the longest page and its head, compressed. */
	private static final int ANSWER_BYTES = 32 * 1024;

	/** Lets an answer leave in one piece, head and page, and not in pieces of 8 kB. */
	@Bean
	TomcatConnectorCustomizer wholeAnswers() {
		return (connector) -> connector.setProperty("socket.appWriteBufSize", String.valueOf(ANSWER_BYTES));
	}

	@Bean
	MeterBinder content(Edition edition) {
		return (meters) -> Gauge.builder("defdip.content", () -> 1)
			.description("Which content is served")
			.tag("edition", edition.label())
			.tag("revision", edition.revision())
			.register(meters);
	}

}
