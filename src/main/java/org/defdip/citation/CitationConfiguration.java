package org.defdip.citation;

import org.defdip.bibliography.Work;
import org.defdip.concept.Definition;
import org.defdip.source.Passage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class CitationConfiguration implements WebMvcConfigurer {

	private final ReferenceHeads heads;

	CitationConfiguration(ReferenceHeads heads) {
		this.heads = heads;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.heads);
	}

	@Bean
	static CitableFactory<Definition> definitionCitableFactory(Citables citables) {
		return citables::of;
	}

	@Bean
	static CitableFactory<Passage> passageCitableFactory(Citables citables) {
		return citables::of;
	}

	@Bean
	static CitableFactory<Work> workCitableFactory(Citables citables) {
		return citables::of;
	}

	/** Permits cross-origin requests for reference files in both languages. */
	@Override
	public void addCorsMappings(CorsRegistry registry) {
		for (FileFormat format : FileFormat.values()) {
			for (String path : new String[] { "/*/cite", "/*/*/*" }) {
				registry.addMapping(path + format.suffix())
					.allowedMethods(HttpMethod.GET.name(), HttpMethod.HEAD.name());
			}
		}
	}

}
