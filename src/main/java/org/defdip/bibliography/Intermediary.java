package org.defdip.bibliography;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * The one through whom an author is cited.
 *
 * @param slug the slug of that person where the article names them, or else {@code null}
 * @param name what the person is called
 * @param passage the slug of the passage that cites so
 */
@Embeddable
public record Intermediary(@Column(name = "via_slug") @Nullable String slug, @Column(name = "via_name") String name,
		@Column(name = "passage_slug") String passage, @Enumerated(EnumType.STRING) Certainty certainty, int position) {

	/** Whether the article says so itself. */
	public enum Certainty implements Slugged {

		STATED, PROBABLE

	}

}
