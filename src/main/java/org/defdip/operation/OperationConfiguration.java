package org.defdip.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.defdip.core.Edition;

import org.springframework.boot.thread.Threading;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.autoconfigure.TomcatVirtualThreadsWebServerFactoryCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

	/** More than the longest page and its head, compressed. */
	private static final int ANSWER_BYTES = 32 * 1024;

	/**
	 * Virtual threads if they are wanted and the JDK has them, which is known when the
	 * application starts and not when its beans are prepared.
	 */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> threads(Environment environment) {
		return Threading.VIRTUAL.isActive(environment) ? new TomcatVirtualThreadsWebServerFactoryCustomizer()
				: (server) -> {
				};
	}

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
