package org.defdip.citation;

import org.springframework.context.annotation.Configuration;
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

}
