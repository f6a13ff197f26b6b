@node "%~dp0az" %*
