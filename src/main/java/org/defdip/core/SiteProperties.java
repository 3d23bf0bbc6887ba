package org.defdip.core;

import java.net.URI;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the site knows of itself.
 *
 * @param baseUrl where readers find it, without a slash at the end; all absolute
 * addresses begin with it
 * @param edition the edition of the content, year and number
 */
@Validated
@ConfigurationProperties("defdip")
public record SiteProperties(@NotNull URI baseUrl, @NotBlank String edition) {

	/** The absolute address of a path that begins with a slash. */
	public String absolute(String path) {
		return this.baseUrl + path;
	}

}
