package org.defdip.operation;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

	/** Larger than the longest page with its headers, compressed. */
	private static final int WRITE_BUFFER_SIZE = 32 * 1024;

	/** Sends a response, headers and page, in one write instead of chunks of 8 kB. */
	@Bean
	TomcatConnectorCustomizer writeBufferCustomizer() {
		return (connector) -> connector.setProperty("socket.appWriteBufSize", String.valueOf(WRITE_BUFFER_SIZE));
	}

	/** Logs the requests of the site, but not those of the management port. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> accessLog() {
		return (factory) -> factory.addEngineValves(new AccessLogValve());
	}

}
