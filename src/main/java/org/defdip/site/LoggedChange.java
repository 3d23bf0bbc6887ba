package org.defdip.site;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.defdip.core.BilingualText;
import org.defdip.core.ChangeSource.Change;
import org.defdip.core.PagePath;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** An entry in the log of changes to the content. */
@Entity
@Immutable
@Table(name = "change")
class LoggedChange {

	@Id
	private String slug;

	private String edition;

	private LocalDate madeOn;

	@EmbeddedColumnNaming("title_%s")
	private BilingualText title;

	@EmbeddedColumnNaming("words_%s")
	private BilingualText words;

	@ElementCollection
	@CollectionTable(name = "change_page", joinColumns = @JoinColumn(name = "change_slug"))
	@Column(name = "path")
	@OrderBy
	private Set<String> touched = new LinkedHashSet<>();

	protected LoggedChange() {
	}

	/** This change, linked to {@code address}. */
	Change told(PagePath address) {
		return new Change(this.slug, this.madeOn, this.edition, this.title, this.words, address,
				Set.copyOf(this.touched));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LoggedChange change && this.slug.equals(change.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
