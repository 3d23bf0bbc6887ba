package org.defdip.core;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * The publisher of this installation. Blank values count as absent.
 *
 * @param name the name of the person
 * @param institution the institution, or the affiliation of the person
 * @param contact an e-mail address, or a URL that starts with {@code https://} or
 * {@code http://}
 */
@ConfigurationProperties("defdip.publisher")
public record PublisherProperties(@Nullable String name, @Nullable String institution, @Nullable String contact) {

	private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"?&]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

	private static final Pattern PAGE = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?(/[^\\s<>\"]*)?");

	public PublisherProperties {
		name = StringUtils.hasText(name) ? name.strip() : null;
		institution = StringUtils.hasText(institution) ? institution.strip() : null;
		contact = StringUtils.hasText(contact) ? contact.strip() : null;
		if (contact != null && !MAIL.matcher(contact).matches() && !PAGE.matcher(contact).matches()) {
			throw new WrongSettingException("defdip.publisher.contact", contact,
					"where to write to: an e-mail address, or a URL that starts with https:// or http://");
		}
		if (contact != null && name == null && institution == null) {
			throw new WrongSettingException("defdip.publisher.name", "",
					"set if defdip.publisher.contact is, unless defdip.publisher.institution is");
		}
	}

	/** Returns person and institution, separated by a comma; empty if neither is set. */
	public Optional<String> title() {
		return Stream.of(this.name, this.institution)
			.filter(StringUtils::hasText)
			.reduce((name, institution) -> name + ", " + institution);
	}

	/** Returns the URL of the contact, or {@code null} if none is set. */
	public @Nullable String href() {
		return (this.contact != null && MAIL.matcher(this.contact).matches()) ? "mailto:" + this.contact : this.contact;
	}

}
