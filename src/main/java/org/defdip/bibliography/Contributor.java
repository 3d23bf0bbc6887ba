package org.defdip.bibliography;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * A person or body that made a work.
 *
 * @param position the place in the record, from 1
 * @param author the slug of the person where the article names them, or else {@code null}
 * @param literal the whole name of a body, or of a person whose family name is not
 * certain
 */
@Embeddable
public record Contributor(int position, @Enumerated(EnumType.STRING) Role role,
		@Column(name = "author_slug") @Nullable String author, @Nullable String family, @Nullable String given,
		@Nullable String literal) {

	/** The literal that stands for others of whom the record gives no name. */
	public static final String OTHERS = "et al.";

	/** Whether these are others of whom the record gives no name. */
	public boolean isOthers() {
		return OTHERS.equals(this.literal);
	}

	/** The name as a bibliography sorts it: {@code Winger, Gregory}. */
	public String sortName() {
		if (this.literal != null) {
			return this.literal;
		}
		return (this.given != null) ? this.family + ", " + this.given : String.valueOf(this.family);
	}

	/** What a contributor did. */
	public enum Role implements Slugged {

		AUTHOR, EDITOR, TRANSLATOR

	}

}
