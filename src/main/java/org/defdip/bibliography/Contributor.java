package org.defdip.bibliography;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * A person or body that contributed to a work.
 *
 * @param position the position in the record, from 1
 * @param author the slug of the person if they have a page, or else {@code null}
 * @param literal the whole name of a body, or of a person whose family name is uncertain
 */
@Embeddable
public record Contributor(int position, @Enumerated(EnumType.STRING) Role role,
		@Column(name = "author_slug") @Nullable String author, @Nullable String family, @Nullable String given,
		@Nullable String literal) {

	/**
	 * The literal that stands for further contributors whom the record does not name.
	 */
	public static final String OTHERS = "et al.";

	/**
	 * Returns whether this stands for further contributors whom the record does not name.
	 */
	public boolean isOthers() {
		return OTHERS.equals(this.literal);
	}

	/**
	 * Returns the name in the form used for sorting, such as {@code Winger, Gregory}.
	 */
	public String sortName() {
		if (this.literal != null) {
			return this.literal;
		}
		return (this.given != null) ? this.family + ", " + this.given : String.valueOf(this.family);
	}

	/** The role of a contributor. */
	public enum Role implements Slugged {

		AUTHOR, AUTHORITY, EDITOR, TRANSLATOR

	}

}
