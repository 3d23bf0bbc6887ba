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

/** How the servlet container answers what never reaches the application. */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

	/**
	 * Lifts limits whose excess the container reports by an exception. What is counted
	 * stands in the head of the request, whose size is limited as a whole.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerLimits() {
		return (factory) -> factory.addConnectorCustomizers((connector) -> {
			connector.setMaxLocaleCount(-1);
			connector.setMaxCookieCount(-1);
		});
	}

	/** Comes last, since the last of several valves is the first to report an error. */
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
