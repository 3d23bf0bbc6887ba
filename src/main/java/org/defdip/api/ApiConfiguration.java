package org.defdip.api;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	/** Lazy, since the OpenAPI description is generated on its first request. */
	@Bean
	static BeanFactoryPostProcessor descriptionOnDemand() {
		return (factory) -> Stream.of(factory.getBeanDefinitionNames())
			.filter((name) -> isOfSpringdoc(factory.getType(name, false)))
			.forEach((name) -> factory.getBeanDefinition(name).setLazyInit(true));
	}

	private static boolean isOfSpringdoc(@Nullable Class<?> type) {
		return type != null && type.getName().startsWith("org.springdoc.");
	}

	@Bean
	@Lazy
	OpenAPI openApi(SiteProperties site) {
		return new OpenAPI()
			.info(new Info().title("Defence Diplomacy: A Knowledge Base")
				.version("1")
				.license(new License().name("CC BY 4.0").identifier("CC-BY-4.0")))
			.servers(List.of(new Server().url(site.baseUrl().toString())))
			.externalDocs(new ExternalDocumentation().url(site.absolute("/en/api"))
				.description("Documentation with examples"));
	}

}
