package org.defdip.drawing;

/** A rectangle in a drawing, defined by its upper left corner and its size. */
public record Place(double x, double y, double width, double height) {

	public double centre() {
		return this.x + this.width / 2;
	}

	public double middle() {
		return this.y + this.height / 2;
	}

	public double right() {
		return this.x + this.width;
	}

	public double bottom() {
		return this.y + this.height;
	}

	/** Returns the SVG path data of the rectangle with rounded corners. */
	public String outline(double radius) {
		double r = Math.min(radius, Math.min(this.width, this.height) / 2);
		return new Pen().moveTo(this.x + r, this.y)
			.lineTo(right() - r, this.y)
			.roundTo(right(), this.y + r, r)
			.lineTo(right(), bottom() - r)
			.roundTo(right() - r, bottom(), r)
			.lineTo(this.x + r, bottom())
			.roundTo(this.x, bottom() - r, r)
			.lineTo(this.x, this.y + r)
			.roundTo(this.x + r, this.y, r)
			.close();
	}

}
