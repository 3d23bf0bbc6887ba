package org.defdip.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import org.defdip.core.Edition;
import org.defdip.core.Memo;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiBuilderCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.JavadocProvider;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.SecurityService;
import org.springdoc.core.utils.PropertyResolverUtils;

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

	/**
	 * Caches the description until the content changes, since it names the revision and
	 * contains examples.
	 */
	@Bean
	OpenAPIService openAPIBuilder(Optional<OpenAPI> openApi, SecurityService security,
			SpringDocConfigProperties properties, PropertyResolverUtils resolver,
			Optional<List<OpenApiBuilderCustomizer>> builders, Optional<List<ServerBaseUrlCustomizer>> servers,
			Optional<JavadocProvider> javadoc, Edition edition) {
		Memo<Map<Locale, OpenAPI>> cached = new Memo<>(edition, ConcurrentHashMap::new);
		return new OpenAPIService(openApi, security, properties, resolver, builders, servers, javadoc) {

			@Override
			public @Nullable OpenAPI getCachedOpenAPI(Locale locale) {
				return cached.get().get(locale);
			}

			@Override
			public void setCachedOpenAPI(OpenAPI description, Locale locale) {
				cached.get().put(locale, description);
			}

		};
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
