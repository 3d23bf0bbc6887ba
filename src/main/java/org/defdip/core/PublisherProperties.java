package org.defdip.core;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * Who answers for this installation. A blank value is the same as none.
 *
 * @param name the person
 * @param institution the institution, or the one that the person belongs to
 * @param contact where to write to: an e-mail address, or an address that begins with
 * {@code https://} or {@code http://}
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
					"where to write to: an e-mail address, or an address that begins with https:// or http://");
		}
		if (contact != null && name == null && institution == null) {
			throw new WrongSettingException("defdip.publisher.name", "",
					"set, or defdip.publisher.institution, where defdip.publisher.contact is");
		}
	}

	/** Person and institution, as a sentence names them; empty if neither is set. */
	public Optional<String> title() {
		return Stream.of(this.name, this.institution)
			.filter(StringUtils::hasText)
			.reduce((name, institution) -> name + ", " + institution);
	}

	/** The link that leads to the contact; {@code null} if none is set. */
	public @Nullable String href() {
		return (this.contact != null && MAIL.matcher(this.contact).matches()) ? "mailto:" + this.contact : this.contact;
	}

}
