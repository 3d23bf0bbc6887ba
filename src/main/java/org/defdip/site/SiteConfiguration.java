package org.defdip.site;

import java.util.Locale;

import org.defdip.core.Coded;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class SiteConfiguration implements WebMvcConfigurer {

	@Bean
	LocaleResolver localeResolver() {
		return new PathLocaleResolver();
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(new CodedConverterFactory());
	}

	/** Reads constants by their slugs, as addresses have them; nothing from an empty value. */
	private static final class CodedConverterFactory implements ConverterFactory<String, Coded> {

		@Override
		@SuppressWarnings({ "unchecked", "rawtypes" })
		public <T extends Coded> Converter<String, T> getConverter(Class<T> type) {
			return (slug) -> slug.isBlank() ? null : (T) Enum.valueOf((Class) type, nameOf(slug));
		}

		private static String nameOf(String slug) {
			String name = slug.toUpperCase(Locale.ROOT).replace('-', '_');
			if (!slug.equals(name.toLowerCase(Locale.ROOT).replace('_', '-'))) {
				throw new IllegalArgumentException("Not a slug: " + slug);
			}
			return name;
		}

	}

}
