package io.github.kling4j.validation.shop;

/** Cannot be made. */
public final class Shelf_BrokenValidator extends Shelf.Finder<Shelf.Broken> {

    public Shelf_BrokenValidator() {
        super("own");
        throw new UnsupportedOperationException("out of stock");
    }
}
