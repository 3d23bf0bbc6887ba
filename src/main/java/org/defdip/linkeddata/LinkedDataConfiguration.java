package org.defdip.linkeddata;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class LinkedDataConfiguration implements WebMvcConfigurer {

	private final PageSignposting pageSignposting;

	LinkedDataConfiguration(PageSignposting pageSignposting) {
		this.pageSignposting = pageSignposting;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.pageSignposting).addPathPatterns("/id/**", "/en/**");
	}

	/** Enables CORS preflight requests for scripts of other sites. */
	@Override
	public void addCorsMappings(CorsRegistry registry) {
		for (String path : new String[] { "/concepts/**", "/authors/**", "/works/**", "/definitions/**",
				"/characters/**", "/typologies/**", "/sources/**", "/sources*", "/data/**", "/data*", "/ns*",
				"/timeline*", "/evolution*", "/indonesia*", "/codebook*" }) {
			registry.addMapping(path)
				.allowedMethods(HttpMethod.GET.name(), HttpMethod.HEAD.name())
				.exposedHeaders(HttpHeaders.ETAG, HttpHeaders.LINK);
		}
	}

}
