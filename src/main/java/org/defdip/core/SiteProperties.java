package org.defdip.core;

import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the site knows of itself.
 *
 * @param baseUrl where readers find it, with the context path and without a slash at the
 * end; all absolute addresses begin with it
 * @param edition the edition of the content, year and number
 */
@ConfigurationProperties("defdip")
public record SiteProperties(String baseUrl, String edition) {

	private static final Pattern ADDRESS = Pattern
		.compile("https?://(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?((?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)");

	public SiteProperties {
		if (!isAddress(baseUrl)) {
			throw new WrongSettingException("defdip.base-url", baseUrl,
					"where readers find the site: http:// or https:// and a host, perhaps a path, and no slash at the end");
		}
		if (edition.isBlank()) {
			throw new WrongSettingException("defdip.edition", edition,
					"the edition of the content, year and number, such as 2026.1");
		}
	}

	/** Whether {@code value} can be a {@link #baseUrl}. */
	public static boolean isAddress(String value) {
		return ADDRESS.matcher(value).matches();
	}

	/** The path that the site is under: {@code /diplomasi}, or empty at the root. */
	public String path() {
		return ADDRESS.matcher(this.baseUrl).replaceFirst("$1");
	}

	/** The absolute address of a path that begins with a slash. */
	public String absolute(String path) {
		return this.baseUrl + path;
	}

}
