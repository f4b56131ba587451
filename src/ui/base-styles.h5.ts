/**
 * Every style that others outrank comes with the program, ahead of all pages. Were it in the files of pages, one opened
 * later would lay its resets over the borders and colours of those below it in the stack.
 */
import './tappable/tappable.h5.scss';
import './icon/icon.h5.scss';
// Last: the distances in a stack outrank the bare button.
import './page-frame/base.h5.scss';
import './page-frame/print.h5.scss';
