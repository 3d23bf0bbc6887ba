package org.defdip.site;

import org.apache.catalina.core.StandardHost;
import org.defdip.core.SiteProperties;
import org.thymeleaf.ITemplateEngine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Configures the servlet container's responses to requests that do not reach the
 * application.
 */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

	/**
	 * Disables the limits on languages and cookies, since the container throws an
	 * exception when they are exceeded. Both are in the request head, whose total size is
	 * limited.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerLimits() {
		return (factory) -> factory.addConnectorCustomizers((connector) -> {
			connector.setMaxLocaleCount(-1);
			connector.setMaxCookieCount(-1);
		});
	}

	/** Registers the valve last, since the last error report valve responds first. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors(ObjectProvider<ITemplateEngine> templates,
			MessageSource messages, SiteProperties site) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(ContainerErrorValve.class.getName());
				host.getPipeline().addValve(new ContainerErrorValve(templates, messages, site));
			}
		});
	}

}
