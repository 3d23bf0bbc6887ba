package org.defdip.site;

import java.time.Duration;
import java.util.stream.Stream;

import org.defdip.core.Language;
import org.defdip.core.PublisherProperties;
import org.defdip.core.SiteProperties;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ CacheProperties.class, PublisherProperties.class, SiteProperties.class })
class SiteConfiguration implements WebMvcConfigurer {

	private final ReadTransactionInterceptor readTransactions;

	private final PageFrame pageFrame;

	SiteConfiguration(ReadTransactionInterceptor readTransactions, PageFrame pageFrame) {
		this.readTransactions = readTransactions;
		this.pageFrame = pageFrame;
	}

	@Bean
	static LocaleResolver localeResolver() {
		return PathLocaleResolver.INSTANCE;
	}

	/**
	 * Registers the transaction after the others, so that it begins last and ends first,
	 * and no other interceptor prolongs it. Only the page frame works in it, since it
	 * reads the reading path.
	 */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PageCaching()).addPathPatterns(Language.PATH + "/**");
		registry.addInterceptor(this.readTransactions).order(Ordered.LOWEST_PRECEDENCE);
		registry.addInterceptor(this.pageFrame).order(Ordered.LOWEST_PRECEDENCE);
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(new SluggedConverterFactory());
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/static/assets/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

	/** Converts slugs in addresses to enum constants. */
	private static final class SluggedConverterFactory implements ConverterFactory<String, Slugged> {

		@Override
		public <T extends Slugged> Converter<String, T> getConverter(Class<T> type) {
			return new SluggedConverter<>(type);
		}

	}

	/** Converts a slug to its constant, and an empty value to {@code null}. */
	private record SluggedConverter<T extends Slugged>(Class<T> type) implements Converter<String, T> {

		@Override
		// Converter declares its nullable result only through the type variable.
		@SuppressWarnings("NullAway")
		public @Nullable T convert(String slug) {
			if (slug.isBlank()) {
				return null;
			}
			return Stream.of(this.type.getEnumConstants())
				.filter((constant) -> constant.slug().equals(slug))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No %s has the slug %s".formatted(this.type, slug)));
		}

	}

}
